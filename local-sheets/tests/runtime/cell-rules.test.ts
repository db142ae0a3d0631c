import { openScript, type Script } from '../support/script';

const code = `
const sheet = () => SpreadsheetApp.getActiveSheet();
function boxes() {
  const range = sheet().getRange('D1:D2');
  range.setValues([['kept?'], ['']]).insertCheckboxes();
  const fresh = range.getValues().flat();
  range.check();
  const checked = [range.isChecked(), range.getDataValidation().getCriteriaType() === SpreadsheetApp.DataValidationCriteria.CHECKBOX];
  range.removeCheckboxes();
  return [fresh, checked, range.getDataValidation(), range.isBlank()];
}
function rules() {
  const range = sheet().getRange('A1:A2');
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['open', 'done'], true).setAllowInvalid(false).setHelpText('Pick one').build();
  range.setDataValidation(list);
  const read = range.getDataValidations()[1][0];
  sheet().getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet().getRange('A1:A2')).build());
  sheet().getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build());
  const number = sheet().getRange('B2').getDataValidation();
  const changed = number.copy().requireNumberBetween(1, 9).build();
  range.clearDataValidations();
  return [read.getCriteriaValues(), read.getAllowInvalid(), read.getHelpText(), sheet().getRange('B1').getDataValidation().getCriteriaValues()[0].getA1Notation(),
    number.getCriteriaValues(), changed.getCriteriaValues(), range.getDataValidation()];
}
function refused() {
  const cell = sheet().getRange('A1');
  cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build());
  cell.setValue(3);
  cell.setValue(9);
}
function formats() {
  const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(3).setBackground('#ff0000').setBold(true)
    .setRanges([sheet().getRange('B2:B9')]).build();
  sheet().setConditionalFormatRules([rule, rule.copy().whenTextContains('x').setFontColor('#00ff00').build()]);
  const read = sheet().getConditionalFormatRules();
  const first = read[0].getBooleanCondition();
  const seen = [read.length, read[0].getRanges().map((range) => range.getA1Notation()), first.getCriteriaType() === SpreadsheetApp.BooleanCriteria.NUMBER_LESS_THAN,
    first.getCriteriaValues(), first.getBackground(), first.getBold(), read[1].getBooleanCondition().getCriteriaValues()];
  sheet().clearConditionalFormatRules();
  return [seen, sheet().getConditionalFormatRules().length];
}
`;

let script: Script;
beforeAll(async () => {
  script = await openScript(code);
});
beforeEach(() => script.freshTab());
afterAll(() => script.close());

test('H256 validations can be set, read, copied and cleared', async () => {
  expect(await script.call('rules')).toEqual([
    [['open', 'done'], true],
    false,
    'Pick one',
    'A1:A2',
    [1, 5],
    [1, 9],
    null,
  ]);
});

test('H256 insertCheckboxes sets every cell to false', async () => {
  expect(await script.call('boxes')).toEqual([[false, false], [true, true], null, true]);
});

test('H256 a script cannot write what a validation rejects', async () => {
  expect(await script.failure('refused')).toContain(
    'The data you entered in cell A1 violates the data validation rules set on this cell.',
  );
  expect(await script.values(1, 1)).toEqual([[3]]);
});

test('H257 conditional formats can be set, read and cleared', async () => {
  expect(await script.call('formats')).toEqual([[2, ['B2:B9'], true, [3], '#ff0000', true, ['x']], 0]);
});
