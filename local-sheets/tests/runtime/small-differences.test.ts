import { openScript, type Script } from '../support/script';

let script: Script;

beforeAll(async () => {
  script = await openScript(`
    var cell = function (a1) { return SpreadsheetApp.getActiveSheet().getRange(a1); };
    function colors(color) {
      cell('A1:B1').setBackground(color).setFontColor(color);
      var rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground(color).setFontColor(color).setRanges([cell('A1')]).build();
      return [cell('B1').getBackground(), cell('B1').getFontColor(), rule.getBooleanCondition().getBackground(), rule.getBooleanCondition().getFontColor()];
    }
    function sleep(time) { Utilities.sleep(time); return 'slept'; }
    function fill(a1, formula) { return cell(a1).setFormula(formula).getFormulas(); }
    function negative() {
      var lock = LockService.getDocumentLock();
      var waited; try { lock.waitLock(-100); waited = 'held'; } catch (error) { waited = 'thrown'; }
      return [lock.tryLock(-100), waited, lock.hasLock(), lock.tryLock(0)];
    }
    function notations() { return ['5:7', '7:5', '3:3', 'A5:Z7', 'B:C'].map(function (a1) { return cell(a1).getA1Notation(); }); }`);
});
afterAll(() => script.close());
beforeEach(() => script.freshTab());

test.each([
  ['aliceblue', '#f0f8ff'],
  ['RebeccaPurple', '#663399'],
  ['#FF0000', '#ff0000'],
  ['#AbC', '#aabbcc'],
])('H561 the color %p reads back as %p', async (color, hex) => {
  expect(await script.call('colors', color)).toEqual([hex, hex, hex, hex]);
});

test('H562 sleep accepts only a number', async () => {
  expect(await script.failure('sleep', 'x')).toContain(
    "The parameters (String) don't match the method signature for Utilities.sleep.",
  );
  expect(await script.call('sleep', 1)).toBe('slept');
});

test('H563 a formula that is set on several cells moves its relative references', async () => {
  expect(await script.call('fill', 'C3:D4', '=A1+$A$1+A$1+$A1')).toEqual([
    ['=A1+$A$1+A$1+$A1', '=B1+$A$1+B$1+$A1'],
    ['=A2+$A$1+A$1+$A2', '=B2+$A$1+B$1+$A2'],
  ]);
  expect(await script.call('fill', 'C3:D3', '=SUM(A1:B1;"A1")')).toEqual([
    ['=SUM(A1:B1,"A1")', '=SUM(B1:C1,"A1")'],
  ]);
});

test('H564 a lock is never acquired within a negative time', async () => {
  expect(await script.call('negative')).toEqual([false, 'thrown', false, true]);
});

test('H565 whole rows are printed as whole rows', async () => {
  expect(await script.call('notations')).toEqual(['5:7', '5:7', '3:3', 'A5:Z7', 'B:C']);
});
