import type { DateOrder } from '../cells/local-day';
import type { ColumnMap } from './map-columns';

/** How the user has a source read. */
export interface ImportChoices extends ColumnMap {
  /** The answers for columns whose dates have two readings, by the 0-based position of the column. */
  readonly orders: Readonly<Record<number, DateOrder>>;
  /** The name for rows that name nobody, by the title of their tab. */
  readonly names: Readonly<Record<string, string>>;
  /** By the key of a written name: the ID of an engineer, or one of the two constants below. */
  readonly people: Readonly<Record<string, string>>;
}

/** The choices for a name besides the IDs of engineers. */
export const addAsNew = '';
export const leaveOut = '-';
