import { type Row, readTable, type Table } from '../grid/table';
import { needTab, type Tags } from '../grid/tags';

export function readTalkingPoints(tags: Tags): Table<'talking-points'> {
  return readTable('talking-points', needTab(tags, 'talking-points', 'Talking points'));
}

/** Whatever stands under Discussed, a date or a word, a point is over with it. */
export function isOpenTalkingPoint(row: Pick<Row<'talking-points'>, 'text'>): boolean {
  return row.text('topic') !== '' && row.text('discussed') === '';
}
