import { type Row, readTable, type Table } from '../grid/table';
import { needTab, type Tags } from '../grid/tags';

/** An action without this is open. */
export const endedStates: readonly string[] = ['done', 'dropped'];

export function readActionItems(tags: Tags): Table<'actions'> {
  return readTable('actions', needTab(tags, 'actions', 'Actions'));
}

export function isOpenActionItem(row: Pick<Row<'actions'>, 'text'>): boolean {
  return row.text('action') !== '' && !endedStates.includes(row.text('status').toLowerCase());
}
