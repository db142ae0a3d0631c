import { type Cell, isSerial } from '../../../local-sheets/src/protocol/cells';
import type { LocalSheets } from '../../../local-sheets/src/server/start-local-sheets';
import { closeAndSave, savedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';
import { daysFromNow } from '../forms';
import { sampleTeam } from '../sample-team';
import { openBuiltSheets } from './built-sheets';

/** The add-on asks the clock for today, so the sample is made for today as well. */
export const sampleDay = daysFromNow(0);

/** Makes the sample team in a blank workbook in memory. */
export async function makeSampleTeam(): Promise<LocalSheets> {
  const sheets = await openBuiltSheets('Sample team');
  await sampleTeam.makeSampleTeam({ book: sheets.book, runner: sheets.runner, today: sampleDay });
  return sheets;
}

/** A workbook in memory with the sample team in it, which was made before. */
export async function openSampleTeam(): Promise<LocalSheets> {
  const kept = await savedWorkbook(`sample team of ${sampleDay}`, async () =>
    closeAndSave(await makeSampleTeam()),
  );
  return openBuiltSheets('Sample team', kept);
}

/** One line of a table, by header. */
export type Line = Readonly<Record<string, Cell>>;

/** The day of a cell as a serial number; NaN if the cell has no day. */
export const serial = (cell: Cell | undefined): number =>
  cell !== undefined && isSerial(cell) ? cell.serial : Number.NaN;

/** The cells of one column. */
export const column = (lines: readonly Line[], header: string) => lines.map((line) => line[header]);

/** A tab's table as lines: from its row of headers down to the last line with content. */
export async function readLines(sheets: LocalSheets, tabName: string, header: string): Promise<Line[]> {
  const tab = sheets.book.tabs().find(({ name }) => name === tabName);
  if (tab === undefined) throw new Error(`There is no tab ${tabName}.`);
  const { sheetId, rows, columns } = tab;
  const cells = await sheets.book.values({ sheetId, row: 1, column: 1, rows, columns });
  const top = cells.findIndex((row) => row.includes(header));
  const headers = cells[top];
  if (headers === undefined) throw new Error(`The tab ${tabName} has no column ${header}.`);
  return cells
    .slice(top + 1)
    .map((row) => Object.fromEntries(headers.map((name, column) => [String(name), row[column] ?? ''])))
    .filter((line) => line[header] !== '');
}
