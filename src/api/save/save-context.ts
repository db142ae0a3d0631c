import type { Workbook } from '../../workbook/grid/workbook';
import type { Engineer } from '../../workbook/records/engineers';

/** What a plan needs from the workbook besides cells: days in its time zone, and new IDs. */
export type Days = Pick<Workbook, 'toDay' | 'toDate' | 'newId'>;

/** When, by whom and for whom rows are changed. */
export interface SaveContext {
  readonly engineer: Engineer;
  /** The day of the 1:1, and today. */
  readonly day: Date;
  readonly today: Date;
  readonly by: string;
  /** The cycle of the engineer's open goals; '' if there is none. */
  readonly cycle: string;
}
