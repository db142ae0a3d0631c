import { nameKey } from '../../domain/cells/name-key';
import type { TableKey } from '../../workbook/grid/layout';
import type { PlannedRow } from '../../workbook/grid/row-plan';
import type { Row, Table } from '../../workbook/grid/table';
import type { Tags } from '../../workbook/grid/tags';
import { readActionItems } from '../../workbook/records/action-items';
import type { Engineer } from '../../workbook/records/engineers';
import { type GoalTable, readGoals } from '../../workbook/records/goals';
import { type MeetingTable, readMeetings } from '../../workbook/records/meetings';
import { readTalkingPoints } from '../../workbook/records/talking-points';

/** The tables that a form is made of, each read once; they hold everybody's rows but the first. */
export interface OwnTables {
  readonly meetings: MeetingTable;
  readonly goals: GoalTable;
  readonly actions: Table<'actions'>;
  readonly 'talking-points': Table<'talking-points'>;
}

export function readOwnTables(tags: Tags, engineer: Engineer): OwnTables {
  return {
    meetings: readMeetings(tags, engineer),
    goals: readGoals(tags),
    actions: readActionItems(tags),
    'talking-points': readTalkingPoints(tags),
  };
}

/** What a save has in mind for each of them. */
export type OwnPlans = { readonly [Table in keyof OwnTables]: readonly PlannedRow[] };

export const noPlans: OwnPlans = { meetings: [], goals: [], actions: [], 'talking-points': [] };

/** The engineer's rows of a table that goes by names. */
export function ofEngineer<T extends Extract<TableKey, 'actions' | 'talking-points' | 'goals'>>(
  rows: readonly Row<T>[],
  { name }: Pick<Engineer, 'name'>,
): Row<T>[] {
  const own = nameKey(name);
  const column = 'engineer' as Parameters<Row<T>['text']>[0];
  return rows.filter((row) => nameKey(row.text(column)) === own);
}

/** What a page calls each row of a table by: its id, or its number where it has none or a copied one; by row number. */
export function refsOf<T extends TableKey>(rows: readonly Row<T>[]): Map<number, string> {
  const taken = new Set<string>();
  const column = 'id' as Parameters<Row<T>['text']>[0];
  return new Map(
    rows.map((row) => {
      const id = row.text(column);
      const ref = id === '' || taken.has(id) ? `row-${row.row1}` : id;
      taken.add(id);
      return [row.row1, ref];
    }),
  );
}
