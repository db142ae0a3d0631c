import type { Day } from './outcome';

/** What the "Add engineer" page needs to start: defaults and what can be picked. */
export interface NewEngineerView {
  readonly today: Day;
  readonly defaultCadenceDays: number;
  /** Teams and managers already in the workbook, to pick from. */
  readonly teams: readonly string[];
  readonly managers: readonly string[];
}

/** The client makes `id`; adding the same id again changes nothing. */
export interface EngineerForm {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly team: string;
  readonly manager: string;
  /** As typed; a whole number of days from 1 to 365. */
  readonly cadenceDays: string;
  readonly started: Day;
}

export interface AddedEngineerView {
  readonly id: string;
  readonly name: string;
  /** Name of the new tab. */
  readonly tab: string;
}
