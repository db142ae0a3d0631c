import { openScript, type Script } from '../support/script';

let script: Script;

beforeAll(async () => {
  script = await openScript(`
    function settings() {
      var file = SpreadsheetApp.getActive();
      return [file.getSpreadsheetLocale(), file.getSpreadsheetTimeZone()];
    }
    function change(locale, timeZone) {
      var file = SpreadsheetApp.getActive();
      if (locale) file.setSpreadsheetLocale(locale);
      if (timeZone) file.setSpreadsheetTimeZone(timeZone);
    }
    function written(text) {
      var cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      cell.setValue(text);
      return [cell.getValue(), cell.getDisplayValue(), cell.getFormula()];
    }`);
});
afterAll(() => script.close());

test('H540 a script reads and changes the locale and the time zone', async () => {
  expect(await script.call('settings')).toEqual(['en_US', 'Asia/Jakarta']);
  await script.call('change', 'in_ID', 'Asia/Makassar');
  expect(await script.call('settings')).toEqual(['in_ID', 'Asia/Makassar']);
  expect(await script.call('written', '1,5')).toEqual([1.5, '1,5', '']);
  expect(await script.call('written', '=SUM(1;0,5)')).toEqual([1.5, '1,5', '=SUM(1;0,5)']);
});

test('H540 an unknown locale or time zone is rejected and changes nothing', async () => {
  const before = await script.call('settings');
  expect(await script.failure('change', 'xx_YY')).toContain('Invalid argument: xx_YY');
  expect(await script.failure('change', '', 'Mars/Olympus')).toContain('Invalid argument: Mars/Olympus');
  expect(await script.call('settings')).toEqual(before);
});

describe('H545 numbers in criteria in a locale with a decimal comma', () => {
  const code = `
    function build() {
      var file = SpreadsheetApp.getActive();
      file.setSpreadsheetLocale('de_DE');
      var cell = file.getActiveSheet().getRange('A1');
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0.5, 2).setAllowInvalid(false).build());
      file.getActiveSheet().setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0.25).setBackground('#ff0000').setRanges([cell]).build(),
      ]);
      return [
        cell.getDataValidation().getCriteriaValues(),
        file.getActiveSheet().getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues(),
      ];
    }
    function enter(value) {
      try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(value); return 'taken'; }
      catch (error) { return String(error.message).slice(0, 27); }
    }`;

  test.each([
    ['numbers', [[0.5, 2], [0.25]], 'taken'],
    ['written as in the locale', [['0,5', '2'], ['0,25']], 'taken'],
    ['written as in en_US', [['', 2], [null]], 'The data you entered in cel'],
  ] as const)('H545 %s', async (criteriaNumbers, criteria, entered) => {
    const other = await openScript(code, { undocumented: { criteriaNumbers } });
    expect(await other.call('build')).toEqual(criteria);
    expect(await other.call('enter', 1)).toBe(entered);
    expect(await other.call('enter', 3)).toBe('The data you entered in cel');
    await other.close();
  });
});

test('H560 the days of a validation are read back as dates', async () => {
  const other = await openScript(
    `
    function days() {
      var cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      var day = new Date(2026, 0, 31), later = new Date(2026, 1, 28);
      var read = function (rule) {
        cell.setDataValidation(rule.build());
        return cell.getDataValidation().getCriteriaValues().map(function (one) { return one instanceof Date && one.getTime(); });
      };
      var rule = function () { return SpreadsheetApp.newDataValidation(); };
      return {
        wanted: [day.getTime(), later.getTime()],
        after: read(rule().requireDateAfter(day)),
        before: read(rule().requireDateBefore(day)),
        equal: read(rule().requireDateEqualTo(day)),
        onOrAfter: read(rule().requireDateOnOrAfter(day)),
        onOrBefore: read(rule().requireDateOnOrBefore(day)),
        between: read(rule().requireDateBetween(day, later)),
        notBetween: read(rule().requireDateNotBetween(day, later)),
        any: read(rule().requireDate()),
      };
    }`,
    { timeZone: 'Etc/UTC' },
  );
  const days = (await other.call('days')) as Record<string, number[]>;
  const [day, later] = days.wanted as [number, number];
  expect(days).toEqual({
    wanted: [day, later],
    after: [day],
    before: [day],
    equal: [day],
    onOrAfter: [day],
    onOrBefore: [day],
    between: [day, later],
    notBetween: [day, later],
    any: [],
  });
  await other.close();
});
