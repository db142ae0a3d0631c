import type { BriefLine } from '../domain/brief/brief';
import type { Day } from './outcome';
import type { CellValue } from './row-edit';

/** What changed since the last 1:1 before today. */
export interface BriefView {
  /** The day of that 1:1. */
  readonly since: Day;
  /** At most seven, the most important first; [] if there is nothing to say. */
  readonly lines: readonly BriefLineView[];
}

export type BriefLineView = BriefLine<CellValue>;
