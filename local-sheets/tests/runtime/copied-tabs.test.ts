import type { Undocumented } from '../../src/runtime/undocumented';
import { openScript, type Script } from '../support/script';

const code = `
const file = () => SpreadsheetApp.getActiveSpreadsheet();
function fill() {
  const sheet = file().getSheets()[0].setName('Template');
  sheet.getRange('A1:B3').setValues([['Name', 'Score'], ['Ada', 3], ['Bo', '=B2+1']]);
  sheet.getRange('B:B').setNumberFormat('0.0').addDeveloperMetadata('column', 'score');
  sheet.addDeveloperMetadata('tab', 'template');
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['Ada', 'Bo']).build();
  sheet.getRange('A2:A').setDataValidation(list);
  sheet.setConditionalFormatRules([4, 9].map((bound) => SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(bound)
    .setBackground('#fadcd9').setRanges([sheet.getRange('B2:B')]).build()));
  sheet.setFrozenRows(1);
  sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('B1:B')).setPosition(1, 4, 0, 0).build());
  sheet.getRange('A1:B1').protect().setDescription('headers').setWarningOnly(true);
  sheet.protect().setDescription('tab').setUnprotectedRanges([sheet.getRange('C1')]);
  file().insertSheet('Other');
  sheet.hideSheet();
}
function copy() {
  const copy = file().insertSheet('Copy', 1, { template: file().getSheetByName('Template') });
  return [copy.getIndex(), file().getActiveSheet().getName(), file().getNumSheets()];
}
function described() {
  const copy = file().getSheetByName('Copy');
  const types = SpreadsheetApp.ProtectionType;
  return {
    values: copy.getRange('A1:B3').getValues(),
    formula: copy.getRange('B3').getFormula(),
    format: copy.getRange('B9').getNumberFormat(),
    list: copy.getRange('A9').getDataValidation().getCriteriaValues()[0],
    colors: copy.getConditionalFormatRules().map((rule) =>
      rule.getRanges()[0].getSheet().getName() + rule.getBooleanCondition().getCriteriaValues()),
    frozen: copy.getFrozenRows(),
    hidden: copy.isSheetHidden(),
    charts: copy.getCharts().map((chart) => chart.getRanges()[0].getSheet().getName()),
    metadata: copy.createDeveloperMetadataFinder().find().map((one) => {
      const column = one.getLocation().getColumn();
      return one.getKey() + (column ? column.getSheet().getName() + column.getColumn() : '');
    }),
    protections: [types.RANGE, types.SHEET].flatMap((type) => copy.getProtections(type)).map((one) =>
      [one.getDescription(), one.getRange().getSheet().getName(), one.getUnprotectedRanges().length].join()),
  };
}
function found() { return file().createDeveloperMetadataFinder().find().map((one) => one.getKey()); }
function chartIds() { return file().getSheets().flatMap((sheet) => sheet.getCharts().map((chart) => chart.getChartId())); }
`;

let script: Script;
afterEach(() => script.close());

async function openWith(undocumented: Partial<Undocumented>): Promise<void> {
  script = await openScript(code, { undocumented });
  await script.call('fill');
}

const documented = {
  values: [
    ['Name', 'Score'],
    ['Ada', 3],
    ['Bo', 4],
  ],
  formula: '=B2+1',
  format: '0.0',
  list: ['Ada', 'Bo'],
  colors: ['Copy4', 'Copy9'],
  frozen: 1,
};

test('H482 a tab is copied from a template in one call, is opened, and has the cells, formats and rules of the template', async () => {
  await openWith({});
  expect(await script.call('copy')).toEqual([2, 'Copy', 3]);
  expect(script.lastRun().trail.filter((call) => call.includes('insert'))).toEqual([
    'Spreadsheet.insertSheet',
  ]);
  expect(await script.call('described')).toEqual({
    ...documented,
    hidden: false,
    charts: ['Copy'],
    metadata: [],
    protections: [],
  });
});

test('H483 a workbook opens with each behavior that Google does not document: all of it copied', async () => {
  await openWith({ copiesMetadata: true, copiesProtections: true, copiesHidden: true });
  await script.call('copy');
  expect(await script.call('described')).toEqual({
    ...documented,
    hidden: true,
    charts: ['Copy'],
    metadata: ['columnCopy2', 'tab'],
    protections: ['headers,Copy,0', 'tab,Copy,1'],
  });
});

test.each([
  ['none', []],
  ['of the original', ['Template']],
] as const)(
  'H483 a workbook opens with each behavior that Google does not document: charts %s',
  async (copiesCharts, charts) => {
    await openWith({ copiesCharts });
    await script.call('copy');
    expect(await script.call('described')).toMatchObject({ ...documented, charts });
    const ids = (await script.call('chartIds')) as number[];
    expect(new Set(ids).size).toBe(1 + charts.length);
  },
);

test('H483 a workbook opens with each behavior that Google does not document: the order of a find', async () => {
  await openWith({});
  expect(await script.call('found')).toEqual(['column', 'tab']);
  await script.close();
  await openWith({ finds: 'newest first' });
  expect(await script.call('found')).toEqual(['tab', 'column']);
});
