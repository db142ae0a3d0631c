import { type Row, readTable, type Table } from '../grid/table';
import type { TabLayout, Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';

/** Reads the Talking points tab; throws WorkbookError if it is missing. */
export function readTalkingPoints(tags: Tags): Table<'talking-points'> {
  return readTable('talking-points', needTab(tags, 'talking-points', 'Talking points'));
}

/** Any value in Discussed, a date or a text, ends a talking point that does not recur. */
export function isOpenTalkingPoint(row: Pick<Row<'talking-points'>, 'text'>): boolean {
  return row.text('topic') !== '' && row.text('discussed') === '';
}

/** The number n of a point that is due at every n-th 1:1; null if it does not recur, as in a workbook without the column. */
export function recurrenceOf(
  { columns }: TabLayout,
  row: Pick<Row<'talking-points'>, 'cell'>,
): number | null {
  const every = columns.has('every') ? row.cell('every') : '';
  return typeof every === 'number' && every >= 1 ? Math.floor(every) : null;
}
