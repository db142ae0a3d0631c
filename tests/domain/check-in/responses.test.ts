import { preparedResponse, readResponses, responseRef } from '../../../src/domain/check-in/responses';

const map = { timestamp: 'Timestamp', email: 'Email Address', feeling: 'How are you?' };
const header = ['Timestamp', 'Email Address', 'How are you?', 'Used'];
const at = (text: string) => new Date(`${text}Z`);
const toDay = (date: Date) => date.toISOString().slice(0, 10);
const ada = ['ada@example.com', 'ada@work.example'];

function prepared(rows: unknown[][], lastMeeting: string | null = null, used1: number | null = 4) {
  const found = preparedResponse(readResponses([header, ...rows], map, used1), ada, lastMeeting, toDay);
  return found && { row1: found.row1, feeling: found.cell('feeling') };
}

const monday = at('2026-10-05T09:00');
const friday = at('2026-10-09T16:40');

test('M334 the newest response of any of the addresses counts, whatever the order of the rows and the case of the address', () => {
  const rows = [
    [friday, 'Ada@Work.Example', 4, ''],
    [monday, 'ada@example.com', 2, ''],
    [at('2026-10-10T09:00'), 'stranger@example.com', 1, ''],
  ];
  expect(prepared(rows)).toEqual({ row1: 2, feeling: 4 });
  expect(prepared([...rows].reverse())).toEqual({ row1: 4, feeling: 4 });
});

test.each([
  ['used', [[friday, ada[0], 4, at('2026-10-12T08:00')]], null],
  ['marked by hand', [[friday, ada[0], 4, 'yes']], null],
  [
    'older than one that is used',
    [
      [friday, ada[0], 4, friday],
      [monday, ada[0], 2, ''],
    ],
    null,
  ],
  ['from before the last 1:1', [[monday, ada[0], 4, '']], '2026-10-06'],
  ['of a stranger', [[friday, 'ada@example.org', 4, '']], null],
  ['without an address', [[friday, '', 4, '']], null],
  ['a row that somebody typed', [['soon', ada[0], 4, '']], null],
])('M334 a response that is %s is not offered', (_what, rows, lastMeeting) => {
  expect(prepared(rows as unknown[][], lastMeeting as string | null)).toBeNull();
});

test('M334 a response of the day of the last 1:1 is offered, and one that was changed after its use', () => {
  expect(prepared([[monday, ada[0], 4, '']], '2026-10-05')).toEqual({ row1: 2, feeling: 4 });
  expect(prepared([[friday, ada[0], 4, monday]])).toEqual({ row1: 2, feeling: 4 });
});

test('M334 500 old responses and a tab without our column change nothing', () => {
  const old = Array.from({ length: 500 }, (_, index) => [
    at('2025-01-01T00:00'),
    `e${index}@example.com`,
    1,
    '',
  ]);
  expect(prepared([...old, [friday, ada[0], 4, ''], ...old])).toEqual({ row1: 502, feeling: 4 });
  expect(prepared([[friday, ada[0], 4, 'x']], null, null)).toEqual({ row1: 2, feeling: 4 });
});

test('M335 a response is the same one wherever its row is', () => {
  const refs = (rows: unknown[][]) => readResponses([header, ...rows], map, 4).map(responseRef);
  const rows = [
    [monday, 'ada@example.com', 4, ''],
    [monday, 'Grace@example.com', 4, ''],
  ];
  expect(new Set(refs(rows)).size).toBe(2);
  expect(refs([...rows].reverse())).toEqual(refs(rows).reverse());
});

test('M332 a field without a column is blank, and without a column for the moment there are no responses', () => {
  const renamed = { ...map, feeling: 'How do you feel?' };
  expect(readResponses([header, [monday, 'a@b.c', 4, '']], renamed, 4)[0]?.cell('feeling')).toBe('');
  expect(readResponses([header, [monday, 'a@b.c', 4, '']], { email: 'Email Address' }, 4)).toEqual([]);
  expect(readResponses([], map, 4)).toEqual([]);
});
