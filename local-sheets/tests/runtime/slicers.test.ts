import { openScript, type Script } from '../support/script';

let script: Script;

beforeAll(async () => {
  script = await openScript(`
    var sheet = function () { return SpreadsheetApp.getActiveSheet(); };
    function insert(title) {
      sheet().getRange('B2:C4').setValues([['Team', 'Score'], ['Payments', 1], ['Search', 2]]);
      var slicer = sheet().insertSlicer(sheet().getRange('B2:C'), 6, 2);
      slicer.setTitle(title).setBackgroundColor('#fef7e0').setPosition(7, 3, 4, 5);
      slicer.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Search']).build());
    }
    function describe() {
      return sheet().getSlicers().map(function (slicer) {
        var place = slicer.getContainerInfo(), filter = slicer.getFilterCriteria();
        return [slicer.getTitle(), slicer.getRange().getA1Notation(), slicer.getColumnPosition(),
          filter && filter.getHiddenValues(), filter && String(filter.getCriteriaType()), slicer.getBackgroundColor(),
          place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY(), slicer.isAppliedToPivotTables()];
      });
    }
    function change() {
      var slicer = sheet().getSlicers()[0];
      slicer.setRange(sheet().getRange('B2:C4')).setApplyToPivotTables(false);
      slicer.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(1).build());
    }
    function clear() { sheet().getSlicers()[0].setColumnFilterCriteria(2, null); }
    function move() { sheet().insertRowsBefore(1, 2); sheet().insertColumnBefore(1); }
    function removeTwice() { var slicer = sheet().getSlicers()[0]; slicer.remove(); slicer.remove(); }
    function deleteTab() { SpreadsheetApp.getActive().deleteSheet(sheet()); }
    function count() { return SpreadsheetApp.getActive().getSheets().reduce(function (sum, one) { return sum + one.getSlicers().length; }, 0); }`);
});
afterAll(() => script.close());
beforeEach(() => script.freshTab());

test('H550 a slicer reads back as it was set', async () => {
  await script.call('insert', 'By team');
  expect(await script.call('describe')).toEqual([
    ['By team', 'B2:C', 1, ['Search'], 'null', '#fef7e0', 7, 3, 4, 5, true],
  ]);
  await script.call('change');
  expect(await script.call('describe')).toEqual([
    ['By team', 'B2:C4', 2, [], 'NUMBER_GREATER_THAN', '#fef7e0', 7, 3, 4, 5, false],
  ]);
  await script.call('clear');
  expect(await script.call('describe')).toEqual([
    ['By team', 'B2:C4', 2, null, null, '#fef7e0', 7, 3, 4, 5, false],
  ]);
});

test('H550 a slicer that was removed cannot be used', async () => {
  await script.call('insert', 'Gone');
  expect(await script.failure('removeTwice')).toContain('The slicer no longer exists.');
  expect(await script.call('describe')).toEqual([]);
});

test('H554 a slicer follows its cells and is deleted with its tab', async () => {
  await script.call('insert', 'Follows');
  await script.call('move');
  expect(await script.call('describe')).toEqual([
    ['Follows', 'C4:D', 1, ['Search'], 'null', '#fef7e0', 9, 4, 4, 5, true],
  ]);
  const before = (await script.call('count')) as number;
  await script.call('deleteTab');
  expect(await script.call('count')).toBe(before - 1);
});
