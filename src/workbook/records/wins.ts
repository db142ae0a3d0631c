import { type Row, readTable, type Table } from '../grid/table';
import type { Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';

/** Reads the Wins tab; throws WorkbookError if it is missing. */
export function readWins(tags: Tags): Table<'wins'> {
  return readTable('wins', needTab(tags, 'wins', 'Wins'));
}

/** The rows with text on the Wins tab; [] in a workbook without the tab, which Set up adds. */
export function winRows(tags: Tags): readonly Row<'wins'>[] {
  return tags.tab('wins') ? readWins(tags).rows.filter((row) => row.text('win') !== '') : [];
}
