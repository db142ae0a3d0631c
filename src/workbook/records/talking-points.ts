import { type Row, readTable, type Table } from '../grid/table';
import type { Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';

/** Reads the Talking points tab; throws WorkbookError if it is missing. */
export function readTalkingPoints(tags: Tags): Table<'talking-points'> {
  return readTable('talking-points', needTab(tags, 'talking-points', 'Talking points'));
}

/** Any value in Discussed, a date or a text, ends a talking point. */
export function isOpenTalkingPoint(row: Pick<Row<'talking-points'>, 'text'>): boolean {
  return row.text('topic') !== '' && row.text('discussed') === '';
}
