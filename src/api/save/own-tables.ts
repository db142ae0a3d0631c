import { nameKey } from '../../domain/cells/name-key';
import type { EditableTable } from '../../domain/meetings/row-edits';
import type { PlannedRow } from '../../workbook/grid/row-plan';
import type { TableRows } from '../../workbook/grid/table';
import type { Tags } from '../../workbook/grid/tagged-tab';
import { readActionItems } from '../../workbook/records/action-items';
import type { Engineer } from '../../workbook/records/engineers';
import { type GoalRows, type GoalTable, readGoals } from '../../workbook/records/goals';
import { type MeetingRows, type MeetingTable, readMeetings } from '../../workbook/records/meetings';
import { readTalkingPoints } from '../../workbook/records/talking-points';
import { readWins } from '../../workbook/records/wins';

type OwnTable = EditableTable | 'meetings';

/** The rows that a form is made of; all tables but the first hold the rows of every engineer. */
export interface OwnRows {
  readonly meetings: MeetingRows;
  readonly goals: GoalRows;
  readonly actions: TableRows<'actions'>;
  readonly 'talking-points': TableRows<'talking-points'>;
  /** null unless a save or an undo is about wins: the form shows none. */
  readonly wins: TableRows<'wins'> | null;
}

/** The same, read from the workbook. */
export interface OwnTables extends OwnRows {
  readonly meetings: MeetingTable;
  readonly goals: GoalTable;
  readonly actions: ReturnType<typeof readActionItems>;
  readonly 'talking-points': ReturnType<typeof readTalkingPoints>;
  readonly wins: ReturnType<typeof readWins> | null;
}

/**
 * Reads each table once, and Wins only `withWins` (M400); the table that a save writes first comes last, so that little time
 * passes between the two. `readOwn` reads the engineer's own tab.
 */
export function readOwnTables(
  tags: Tags,
  engineer: Engineer,
  { readOwn = readMeetings, withWins = false } = {},
): OwnTables {
  const wins = withWins ? readWins(tags) : null;
  const talkingPoints = readTalkingPoints(tags);
  const actions = readActionItems(tags);
  const goals = readGoals(tags);
  const meetings = readOwn(tags, engineer);
  return { meetings, goals, actions, 'talking-points': talkingPoints, wins };
}

/** What a save is going to write into each of them. */
export type OwnPlans = { readonly [Table in OwnTable]: readonly PlannedRow<Table>[] };

export const noPlans: OwnPlans = { meetings: [], goals: [], actions: [], 'talking-points': [], wins: [] };

/** The engineer's rows of a table that names the engineer in each row. */
export function ofEngineer<R extends NamedRow>(rows: readonly R[], engineer: Pick<Engineer, 'name'>): R[] {
  return rows.filter(isOf(engineer));
}

/** A row that names its engineer. */
export interface NamedRow {
  text(column: 'engineer'): string;
}

/** Whether a row names this engineer. */
export function isOf({ name }: Pick<Engineer, 'name'>): (row: NamedRow) => boolean {
  const own = nameKey(name);
  return (row) => nameKey(row.text('engineer')) === own;
}

/** The ID of a row; '' if it has none. */
export const idOf = (row: { text(column: 'id'): string }): string => row.text('id');

/** What a page calls each row of a table: its ID, or its row number if it has no ID or a copied one; by row number. */
export function refsOf<R extends { readonly row1: number }>(
  rows: readonly R[],
  id: (row: R) => string,
): Map<number, string> {
  const taken = new Set<string>();
  return new Map(
    rows.map((row) => {
      const own = id(row);
      const ref = own === '' || taken.has(own) ? `row-${row.row1}` : own;
      taken.add(own);
      return [row.row1, ref];
    }),
  );
}
