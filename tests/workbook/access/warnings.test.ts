import { readProtections } from '../../../src/workbook/access/protections';
import { planWarnings } from '../../../src/workbook/access/warnings';
import type { TaggedTab } from '../../../src/workbook/grid/tagged-tab';
import type { Range, Sheet, Workbook } from '../../../src/workbook/grid/workbook';
import { WrittenCells } from '../../../src/workbook/grid/written-cells';

const sheet = { getSheetId: () => 7, getMaxRows: () => 41, getRange: () => range } as unknown as Sheet;
const tab: TaggedTab = {
  key: 'scores',
  name: 'Scores',
  sheet,
  sheetId: 7,
  columns: new Map([
    ['objective', 1],
    ['score', 2],
    ['coverage', 3],
  ]),
  rows: new Map([['header', 1]]),
  charts: new Map(),
  writers: null,
  making: null,
  insertions: new Map(),
  writes: new WrittenCells(),
};
let rows = 41;
/** Whole columns, as Google writes an area from the first to the last row. */
const range = {
  getSheet: () => sheet,
  getA1Notation: () => 'A:C',
  getRow: () => 1,
  getColumn: () => 1,
  getNumRows: () => rows,
  getNumColumns: () => 3,
} as Range;
const warning = {
  getRange: () => range,
  getDescription: () => '1:1s: formulas of this tab',
  isWarningOnly: () => true,
} as GoogleAppsScript.Spreadsheet.Protection;
const workbook = { protections: (type: string) => (type === 'RANGE' ? [warning] : []) } as Workbook;

test('W88 a warning over whole columns is recognized, however Sheets writes them', () => {
  expect(planWarnings(readProtections(workbook), tab, 'scores')).toEqual([]);
  rows = 30;
  expect(planWarnings(readProtections(workbook), tab, 'scores')).toHaveLength(1);
});
