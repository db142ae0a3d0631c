import { workbookProblem } from '../../src/server/workbook-format';
import { localSheets } from '../support/built';

const place = { version: 1, timeZone: 'Asia/Jakarta', locale: 'en_US' };

async function wholeFile(): Promise<{ [field: string]: unknown }> {
  const book = await localSheets.openBook({ file: null, title: 'Whole', locale: 'en_US' });
  book.setValues({ sheetId: 0, row: 1, column: 1, rows: 1, columns: 2 }, [['a', 1]]);
  const file = JSON.parse(JSON.stringify(book.file()));
  book.dispose();
  const runs = {
    properties: { document: { kept: 'yes' } },
    metadata: { nextId: 2, entries: [{ id: 1, key: 'a', value: null, place: { type: 'SPREADSHEET' } }] },
    protections: { nextId: 2, protections: [{ id: 1, sheetId: 0 }] },
    timeZone: 'Asia/Jakarta',
  };
  const results = {
    functions: 'of this script',
    day: 46_000,
    array: { arrayFormulaRange: {}, arrayFormulaCellData: {} },
    failures: [{ sheetName: 'Sheet1', row: 0, column: 0, message: 'What was wrong.' }],
  };
  return { ...place, book: { ...file, results }, runs };
}

/** A path in the file, and the value to put there. */
const damages: readonly (readonly [path: string, value: unknown, problem: string])[] = [
  ['version', 2, 'this version'],
  ['timeZone', 'Mars/Phobos', 'time zone'],
  ['locale', '', 'locale'],
  ['book', null, 'no cells'],
  ['book.format', 2, 'no cells'],
  ['book.workbook', [], 'no cells'],
  ['book.workbook.sheets', null, 'no tabs'],
  ['book.workbook.sheetOrder', 'tab', 'no tabs'],
  ['book.workbook.sheetOrder', [], 'no tabs'],
  ['book.workbook.sheetOrder', ['0', '1'], 'tab "1" is missing'],
  ['book.workbook.sheetOrder', ['constructor'], 'tab "constructor" is missing'],
  ['book.workbook.sheets.0', null, 'tab "0" is broken'],
  ['book.workbook.sheets.0.name', 5, 'tab "0" is broken'],
  ['book.workbook.sheets.0.cellData', [], 'cells of its tab "0"'],
  ['book.workbook.sheets.0.cellData', { 0: 'row' }, 'cells of its tab "0"'],
  ['book.workbook.sheets.0.cellData', { 0: { 0: 'cell' } }, 'cells of its tab "0"'],
  ['book.workbook.sheets.0.rowCount', 'many', 'size of its tab "0"'],
  ['book.tabNumbers', { 0: 'one' }, 'numbers of its tabs'],
  ['book.results', 5, 'results'],
  ['book.results.array', [], 'results'],
  ['book.results.array.arrayFormulaRange', null, 'results'],
  ['book.results.day', 'today', 'results'],
  ['book.results.failures', [{ sheetName: 'Sheet1', row: 1, column: 1 }], 'results'],
  ['runs', 'none', 'scripts'],
  ['runs.timeZone', 'Mars/Phobos', 'time zone'],
  ['runs.properties', { document: { kept: 1 } }, 'properties'],
  ['runs.properties', { document: null }, 'properties'],
  ['runs.metadata', [null], 'metadata'],
  ['runs.metadata.entries', [null], 'metadata'],
  ['runs.metadata.entries.0.value', -1, 'metadata'],
  ['runs.metadata.entries.0.visibility', 0, 'metadata'],
  ['runs.protections.protections', [5], 'protections'],
];

test('H641 a whole file opens, and each kind of damage is named', async () => {
  const whole = await wholeFile();
  expect(workbookProblem(whole)).toBeNull();
  expect(workbookProblem({ ...whole, runs: null })).toBeNull();
  for (const content of [null, 5, 'text', []])
    expect(workbookProblem(content)).toContain('does not hold a workbook');
  const found = damages.map(([path, value]) => workbookProblem(damaged(whole, path.split('.'), value)));
  expect(found).toEqual(damages.map(([, , problem]) => expect.stringContaining(problem)));
});

function damaged(whole: unknown, [key = '', ...rest]: readonly string[], value: unknown): object {
  const fields = structuredClone(whole) as Record<string, unknown>;
  fields[key] = rest.length === 0 ? value : damaged(fields[key], rest, value);
  return fields;
}
