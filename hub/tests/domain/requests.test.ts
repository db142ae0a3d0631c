import { nextAttempt } from '../../src/domain/back-off';
import { loadJobId, newlineDelimited } from '../../src/domain/load-job';
import { refusedBySheets } from '../../src/domain/problem';
import { statementFor } from '../../src/domain/statements';
import { spreadsheetId } from '../../src/domain/workbook-link';

test.each([429, 500, 502, 503, 504, 0])(
  'U8 status %d is tried again, later each time, and not for ever',
  (status) => {
    const waits = Array.from({ length: 10 }, (_, index) => nextAttempt(status, index + 1, 0.5));
    const tried = waits.filter((wait) => wait !== null);
    expect(tried.length).toBe(status === 429 ? 5 : 3);
    expect(tried).toEqual([...tried].sort((a, b) => a - b));
    expect(waits.slice(tried.length).every((wait) => wait === null)).toBe(true);
    // A quota is full again after a minute.
    if (status === 429) expect(tried.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(60_000);
  },
);

test.each([200, 400, 401, 403, 404, 409])('U8 status %d is final', (status) => {
  expect(nextAttempt(status, 1, 0.5)).toBeNull();
});

test('U20 a job has the same ID only for the same table, day, pass and workbooks', () => {
  const id = loadJobId('one_on_ones', '2026-10-14', 'm8x', ['a', 'b']);
  expect(id).toMatch(/^hub_one_on_ones_20261014_m8x_[0-9a-f]{8}$/);
  expect(loadJobId('one_on_ones', '2026-10-14', 'm8x', ['a', 'b'])).toBe(id);
  const others = [
    loadJobId('engineer_days', '2026-10-14', 'm8x', ['a', 'b']),
    loadJobId('one_on_ones', '2026-10-15', 'm8x', ['a', 'b']),
    loadJobId('one_on_ones', '2026-10-14', 'm8y', ['a', 'b']),
    loadJobId('one_on_ones', '2026-10-14', 'm8x', ['a']),
  ];
  expect(new Set([id, ...others]).size).toBe(5);
});

test('U20 rows are one JSON a line', () => {
  expect(newlineDelimited([{ a: 'x\ny' }, { a: null }])).toBe('{"a":"x\\ny"}\n{"a":null}\n');
  expect(newlineDelimited([])).toBe('');
});

test.each([400, 403, 404, 503])('U12 status %d is explained in two sentences', (status) => {
  const { problem } = refusedBySheets(status, 'owner@x.test');
  expect(problem.match(/[.?](?= |$)/g)).toHaveLength(2);
  if (status === 403 || status === 404) expect(problem).toContain('owner@x.test');
});

test('U12 a link or an ID of a spreadsheet is recognized', () => {
  const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz_0123456789-abcd';
  expect(spreadsheetId(`https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`)).toBe(id);
  expect(spreadsheetId(` ${id} `)).toBe(id);
  expect(['', 'Team Data', 'https://example.com/x'].map(spreadsheetId)).toEqual([null, null, null]);
});

test('U25 a statement gets its datasets, its day and its parts', () => {
  const text = 'WITH\n{people},\nx AS (SELECT {today})\nSELECT * FROM `{views}.a`, `{data}.b`';
  expect(statementFor({ project: 'p', timeZone: 'Asia/Jakarta' }, text, { people: 'people AS (1)\n' })).toBe(
    "WITH\npeople AS (1),\nx AS (SELECT CURRENT_DATE('Asia/Jakarta'))\nSELECT * FROM `p.one_on_ones.a`, `p.one_on_ones_data.b`",
  );
});
