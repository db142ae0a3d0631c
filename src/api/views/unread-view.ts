import type { EngineerSummary } from '../../contract/meeting-form';
import type { UnreadCell } from '../../domain/check/finding';
import { unreadCells } from '../../workbook/check/unread-cells';
import type { Row } from '../../workbook/grid/table';
import { isOpenActionItem } from '../../workbook/records/action-items';
import type { Engineer } from '../../workbook/records/engineers';
import { goalOf, ownGoals } from '../../workbook/records/goals';
import { type OwnRows, ofEngineer } from '../save/own-tables';

type Table = 'meetings' | 'goals' | 'actions';

/** How many cells the form names; after these, a user repairs them with the check of the workbook. */
const most = 3;

/** The cells of Settings, and those of the engineer's 1:1s, open goals and open action items that the form leaves out; undefined if it reads all of them (M430). */
export function unreadView(
  engineer: Engineer,
  ofSettings: readonly UnreadCell[],
  tables: Pick<OwnRows, Table>,
  rows: { readonly [T in Table]: readonly Row<T>[] },
): EngineerSummary['unread'] {
  const open = new Set(ownGoals(rows.goals.map(goalOf), engineer.name).map(({ row1 }) => row1));
  const goals = rows.goals.filter(({ row1 }) => open.has(row1));
  const actions = ofEngineer(rows.actions, engineer).filter(isOpenActionItem);
  const cells = [
    ...ofSettings,
    ...unreadCells('meetings', tables.meetings, rows.meetings),
    ...unreadCells('goals', tables.goals, goals),
    ...unreadCells('actions', tables.actions, actions),
  ];
  return cells.length === 0 ? undefined : { cells: cells.slice(0, most), count: cells.length };
}
