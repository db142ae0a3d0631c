import { meetingStrings } from '../../../src/pages/meeting/strings/meeting-strings';
import { formatsFor } from '../../../src/pages/shell/formats';
import { localize } from '../../../src/pages/shell/page-context';
import { sidebar } from '../../support/pages/opened-sidebar';
import { ada, ok, viewOf } from '../../support/pages/team';

test('P124 a day has the order of the spreadsheet’s locale and its month name in the language of the page', () => {
  const dayText = (locale: string, language: 'en' | 'id') =>
    formatsFor(language, locale).longDay('2026-08-02');
  expect(dayText('in_ID', 'en')).toBe('2 Aug 2026');
  expect(dayText('in_ID', 'id')).toBe('2 Agu 2026');
  expect(dayText('en_US', 'en')).toBe('Aug 2, 2026');
  expect(dayText('en_US', 'id')).toBe('Agu 2, 2026');
  expect(dayText('hu_HU', 'en')).toBe('2026 Aug 2');
  expect(dayText('th_TH', 'en')).toBe('2 Aug 2026');
});

test('P124 a text that is not a day is unchanged', () => {
  expect(formatsFor('en').longDay('soon')).toBe('soon');
  expect(formatsFor('en').shortDay('soon')).toBe('soon');
});

test('P124 figures have the separators of the spreadsheet’s locale, whatever the language of the page', () => {
  const indonesia = formatsFor('en', 'in_ID');
  expect(indonesia.decimalNumber(1234.5)).toBe('1.234,5');
  expect(indonesia.wholeNumber(50_000)).toBe('50.000');
  expect(indonesia.decimal).toBe(',');
  const america = formatsFor('id', 'en_US');
  expect(america.decimalNumber(1234.5)).toBe('1,234.5');
  expect(america.decimalNumber(0.125, 3)).toBe('0.125');
  expect(america.decimal).toBe('.');
  const egypt = formatsFor('id', 'ar_EG');
  expect(egypt.decimalNumber(1234.5)).toBe('1,234.5');
  expect(egypt.percent(0.617)).toBe('62\u00a0%');
});

test('P124 the sidebar uses the locale of the workbook from its first response on', async () => {
  const { read, server, state } = sidebar();
  void read();
  await server.last().answer(ok({ ...viewOf(ada), locale: 'en_US' }));
  expect(formatsFor('en', state().locale).longDay('2026-11-22')).toBe('Nov 22, 2026');
});

test('P124 an unknown locale, or none, causes no error', () => {
  for (const locale of ['', 'not a locale', 'xx_']) {
    const { longDay, decimalNumber, decimal } = formatsFor('en', locale);
    expect(longDay('2026-11-22')).toBe('22 Nov 2026');
    expect(decimalNumber(1.5)).toBe('1.5');
    expect(decimal).toBe('.');
  }
});

test('P124 in Indonesian, a day is also described by its distance', () => {
  const { who } = localize('id').strings(meetingStrings);
  const dayText = (day: string) => who.when(day, '2026-11-22');
  expect(['2026-11-22', '2026-11-21', '2026-11-23', '2026-11-10', '2026-12-07'].map(dayText)).toEqual([
    'hari ini',
    'kemarin',
    'besok',
    '12 hari lalu',
    '15 hari lagi',
  ]);
});
