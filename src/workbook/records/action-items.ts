import { type Row, readTable, type Table } from '../grid/table';
import type { Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';

/** The statuses of an action item that is no longer open (D9). */
export const endedStates: readonly string[] = ['done', 'dropped'];

/** Reads the Actions tab; throws WorkbookError if it is missing. */
export function readActionItems(tags: Tags): Table<'actions'> {
  return readTable('actions', needTab(tags, 'actions', 'Actions'));
}

/** Whether a row is an action item that is neither done nor dropped; any other status counts as open (D9). */
export function isOpenActionItem(row: Pick<Row<'actions'>, 'text'>): boolean {
  return row.text('action') !== '' && !endedStates.includes(row.text('status').toLowerCase());
}
