import type { SlicerSpec } from '../../../local-sheets/src/protocol/slicers';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;

beforeAll(async () => {
  addOn = await openAddOn({
    script: `
      function ownSlicer() {
        var sheet = SpreadsheetApp.getActive().getSheetByName('Dashboard');
        sheet.insertSlicer(sheet.getRange('A5:T'), 1, 8).setTitle('Filter by team').setColumnFilterCriteria(1, null);
      }`,
  });
});
afterAll(() => addOn.close());

const slicers = (): SlicerSpec[] =>
  addOn.book.slicers(addOn.tab('Dashboard').sheetId).map(({ spec }) => spec);
const described = () => slicers().map(({ title, column }) => [title, column]);
const ours = [
  ['Filter by attention', 2],
  ['Filter by team', 3],
  ['Filter by manager', 4],
];

test('D45 Set up inserts three slicers over the whole table, above it and each once', async () => {
  expect(described()).toEqual(ours);
  const { rows } = addOn.tab('Dashboard');
  for (const { ranges, position } of slicers()) {
    expect(ranges).toEqual([{ ...addOn.area('Dashboard', `A5:U${rows}`), toEnd: true }]);
    expect(position.row).toBeLessThan(5);
  }
  await addOn.view('setUpWorkbook');
  expect(described()).toEqual(ours);
  expect(addOn.lastRun().trail.filter((call) => call.startsWith('Slicer.'))).toEqual([]);
});

test('D45 no slicer covers a cell with text', async () => {
  const { book } = addOn;
  const { sheetId } = addOn.tab('Dashboard');
  const widths = [190, 400, 140, 230];
  const before = (column: number) => widths.slice(0, column - 1).reduce((sum, width) => sum + width, 0);
  for (const { position } of slicers()) {
    const left = before(position.column) + position.offsetX;
    const right = left + position.width;
    const line = await book.displayValues({ sheetId, row: position.row, column: 1, rows: 1, columns: 4 });
    line[0]!.forEach((text, index) => {
      if (text === '') return;
      // Small letters of at most 6 pixels; the fourth column is bold, with letters of at most 9, and right-aligned.
      const [start, end] = [before(index + 1), before(index + 2)];
      const covered = index === 3 ? [end - 9 * text.length, end] : [start, start + 6 * text.length];
      expect(left >= covered[1]! || right <= covered[0]!).toBe(true);
    });
    expect(position.offsetY + position.height).toBeLessThanOrEqual(44);
  }
});

test('D46 Set up restores a deleted slicer and does not change choices or other slicers', async () => {
  const { book } = addOn;
  const { sheetId } = addOn.tab('Dashboard');
  const [attention, team] = book.slicers(sheetId);
  book.putSlicer(
    sheetId,
    { ...attention!.spec, filter: { hidden: ['Overdue'], criteria: null, args: [] } },
    attention!.chartId,
  );
  book.removeSlicer(team!.chartId);
  await addOn.menu('ownSlicer');
  const { repaired } = (await addOn.view('setUpWorkbook')) as unknown as { repaired?: readonly unknown[] };
  expect(JSON.stringify(repaired)).toContain('the slicer Filter by team was missing');
  expect(described()).toEqual([
    ['Filter by attention', 2],
    ['Filter by manager', 4],
    ['Filter by team', 1],
    ['Filter by team', 3],
  ]);
  expect(slicers()[0]!.filter?.hidden).toEqual(['Overdue']);
});
