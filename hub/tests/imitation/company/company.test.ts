import { headerRow1 } from '../../../../src/workbook/engineer-tab/engineer-tab-lines';
import { companyOf, dayOf } from '../../../imitation/company/company';
import { isReadable } from '../../../imitation/company/expected-figures';
import { hasWords, wordMark } from '../../../imitation/company/lay-out-tab';
import { layOutWorkbook } from '../../../imitation/company/lay-out-workbook';
import type { WorkbookRecord } from '../../../imitation/company/records';

const options = { seed: 'acme', workbooks: 5000, engineersPerWorkbook: 10, today: '2026-10-14' };
const company = companyOf(options);
const records = Array.from({ length: 200 }, (_, index) => company.record(index));
const others = companyOf({ ...options, seed: 'other' });

test('U61 the same seed makes the same workbooks, in any order and number', () => {
  const again = companyOf({ ...options, workbooks: 300 });
  expect(again.record(299)).toEqual(company.record(299));
  expect(again.record(7)).toEqual(records[7]);
  expect(others.record(7)).not.toEqual(records[7]);
  expect(new Set(records.map(({ spreadsheetId }) => spreadsheetId)).size).toBe(200);
  expect(() => company.record(5000)).toThrow(RangeError);
});

test('U61 a later day adds to what happened, and changes nothing of it', () => {
  const firstDay = '2025-10-14';
  const [before, after] = ['2026-10-14', '2026-11-14'].map((today) =>
    companyOf({ ...options, today, firstDay }).record(3),
  );
  const meetings = (record?: WorkbookRecord) => record?.engineers.map((engineer) => engineer.meetings) ?? [];
  const lasting = meetings(after).map((own) => own.filter(({ day }) => dayOf(day) <= '2026-10-14'));
  expect(lasting).toEqual(meetings(before));
  expect(meetings(after).flat().length).toBeGreaterThan(meetings(before).flat().length);
});

test('U61 a company has workbooks of every kind, and a year of 1:1s', () => {
  const count = (isIt: (record: WorkbookRecord) => boolean) => records.filter(isIt).length;
  expect(count(({ access }) => access === 'deleted')).toBeGreaterThan(0);
  expect(count(({ access }) => access === 'unshared')).toBeGreaterThan(0);
  expect(count(({ layout }) => layout === 1)).toBeGreaterThan(10);
  expect(count(({ layout }) => layout === 3)).toBeGreaterThan(0);
  expect(count(({ isRearranged }) => isRearranged)).toBeGreaterThan(20);
  expect(new Set(records.map(({ locale }) => locale)).size).toBe(5);
  const engineers = records.flatMap((record) => record.engineers);
  expect(engineers.length / records.length).toBeCloseTo(10, 0);
  const days = engineers.flatMap(({ meetings }) => meetings.map(({ day }) => dayOf(day)));
  expect(days.length / engineers.length).toBeGreaterThan(15);
  expect(days.every((day) => day >= '2025-10-14' && day <= '2026-10-14')).toBe(true);
  expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(13);
});

test('U61 a uniform company has no workbook that the hub cannot read', () => {
  const uniform = companyOf({ ...options, isUniform: true });
  for (let index = 0; index < 100; index += 1) expect(isReadable(uniform.record(index))).toBe(true);
});

test('U63 what a user finds is the workbook, unless it is unshared or deleted', () => {
  for (const record of records.slice(0, 60)) {
    const found = company.find(record.spreadsheetId, 'hr');
    if (record.access === 'shared')
      expect(found).toMatchObject({ title: record.title, locale: record.locale });
    else expect(found).toBe(record.access === 'deleted' ? null : 'unshared');
  }
  expect(company.find('1w000001-somebody-elses', 'hr')).toBeNull();
  expect(company.find(records[9].spreadsheetId.replace('000009', '009999'), 'hr')).toBeNull();
});

test.each([1, 2] as const)('U63 words are in columns of words only, in a workbook of layout %i', (layout) => {
  const record = records.find((one) => one.layout === layout && one.isRearranged) as WorkbookRecord;
  const { sheets, metadata } = layOutWorkbook(record);
  const columns = metadata.flatMap(({ value, location }) => {
    const sheet = sheets.find(({ sheetId }) => location.type === 'COLUMN' && sheetId === location.sheetId);
    if (!sheet || location.type !== 'COLUMN') return [];
    const startRow0 = value.startsWith('engineer:') || value.startsWith('meetings.') ? headerRow1 - 1 : 0;
    const range = {
      sheet,
      startRow0,
      endRow0: startRow0 + 1,
      startColumn0: location.index0,
      endColumn0: location.index0 + 1,
    };
    return [{ name: value.replace(/^engineer:.*\./, 'meetings.'), hasWords: hasWords(range) }];
  });
  const named = (isIt: boolean) =>
    new Set(columns.flatMap(({ name, hasWords: has }) => (has === isIt ? [name] : [])));
  const withWords = [
    'meetings.notes',
    'meetings.feeling-note',
    'meetings.q-energy-note',
    'goals.key-result',
    'actions.action',
    'engineers.email',
    'settings.rule',
  ];
  const without = [
    'meetings.date',
    'meetings.feeling',
    'meetings.q-energy',
    'goals.progress',
    'actions.due',
    'engineers.name',
    'settings.value',
  ];
  expect(withWords.filter((name) => !named(true).has(name))).toEqual([]);
  expect(without.filter((name) => named(true).has(name) || !named(false).has(name))).toEqual([]);
  // A column of somebody's own has words and no tag.
  const goals = sheets.find(({ title }) => title === 'Goals');
  const own = goals?.cells[0]?.indexOf('To remember') ?? -1;
  expect(String(goals?.cells[1]?.[own])).toContain(wordMark);
});
