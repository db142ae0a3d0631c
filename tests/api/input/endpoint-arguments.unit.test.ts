import { readArguments } from '../../../src/api/input/endpoint-arguments';
import type { Endpoints } from '../../../src/contract/endpoints';
import { fc } from '../../support/fast-check';
import { hostileCalls, validArguments } from '../../support/hostile-arguments';
import { refusalOf } from '../../support/refusal-of';

const valid = validArguments('eng-ada-lovelace');

test.each(Object.keys(valid) as (keyof Endpoints)[])(
  'P270 what a page sends to %s is read as it is',
  (name) => {
    expect(readArguments(name, valid[name])).toEqual(valid[name]);
  },
);

test('P270 hostile arguments are read as the contract has them, or refused with a field in one short message', () => {
  let refused = 0;
  fc.assert(
    fc.property(hostileCalls('eng-ada-lovelace'), ({ name, args }) => {
      const before = JSON.stringify(args);
      const refusal = refusalIn(() => readArguments(name, args));
      expect(JSON.stringify(args)).toBe(before);
      if (refusal === null) return;
      refused += 1;
      expect(refusal.rule).toBe('P270');
      expect(refusal.message).toMatch(/^This page sent .+\. Close the page and open it again\.$/);
      expect(refusal.message.length).toBeLessThanOrEqual(300);
      expect(refusal.message).not.toMatch(/undefined|\[object/);
    }),
    { numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(250);
});

const saved = valid.saveMeeting[0];
const { date, answers, notes, nextDate, further } = saved;
const shown = { date, answers, notes, nextDate, further };
const report = (cell: unknown) => ({ engineerId: 'eng-ada', lines: [{ look: 'plain', cells: [cell] }] });
const changed = (change: object) => [{ ...saved, ...change }];
test.each<[name: keyof Endpoints, args: unknown[], field: string]>([
  ['saveMeeting', [null], 'the form'],
  ['saveMeeting', changed({ notes: 5 }), 'notes'],
  ['saveMeeting', changed({ edits: null }), 'edits'],
  ['saveMeeting', changed({ edits: [null] }), 'edits[1]'],
  [
    'saveMeeting',
    changed({ edits: [{ table: 'constructor', ref: 'row-2', seen: {}, now: {} }] }),
    'edits[1].table',
  ],
  [
    'saveMeeting',
    changed({ edits: [{ table: 'actions', ref: 'row-2', seen: {}, now: { id: 'x' } }] }),
    'edits[1].now.id',
  ],
  [
    'saveMeeting',
    changed({ edits: [{ table: 'actions', ref: 'row-2', seen: { score: 1 }, now: {} }] }),
    'edits[1].seen.score',
  ],
  ['saveMeeting', changed({ answers: Array.from({ length: 10_000 }, () => saved.answers[0]) }), 'answers'],
  ['saveMeeting', [JSON.parse('{"__proto__":{"notes":"x"}}')], '__proto__'],
  ['putReport', [], 'the form'],
  ['protectWorkbook', [null], 'the form'],
  ['protectWorkbook', [{ limits: { constructor: 'yes' } }], 'limits.constructor'],
  ['editEngineer', [{}], 'id'],
  ['addEngineers', ['abc'], 'engineers'],
  ['addEngineers', [[null]], 'engineers[1]'],
  ['openTab', [{ toString: 1 }], 'engineerId'],
  ['readEarlier', ['eng-ada', -5], 'skip'],
  ['readEarlier', ['eng-ada', 'abc'], 'skip'],
  ['undoSave', [{}], 'engineerId'],
  ['savePrivateNote', ['eng-ada', 5, ''], 'text'],
  ['startCycle', [{ name: '2027 Q1', from: '2027-01-01', due: '2027-03-31' }], 'goals'],
])('P270 %s with %j is refused for %s', (name, args, field) => {
  expect(refusalOf(() => readArguments(name, args)).field).toBe(field);
});

test.each([
  ['saveMeeting', changed({ seen: { ...shown, nextDate: 'soon' } }), 'seen.nextDate'],
  ['saveMeeting', changed({ seen: { ...shown, date: '2026-02-30' } }), 'seen.date'],
  ['saveMeeting', changed({ seen: { ...shown, date: '' } }), 'seen.date'],
  ['putReport', [report({ day: '20261231' })], 'lines[1].cells[1].day'],
] as const)('M521 %s with %j is refused for %s', (name, args, field) => {
  const refused = refusalOf(() => readArguments(name, args as unknown[]));
  expect([refused.field, refused.message]).toEqual([
    field,
    expect.stringContaining('a day such as 2026-01-31'),
  ]);
});

test('M521 a day of any year that a cell can show is read', () => {
  const seen = { ...shown, nextDate: '1066-10-14' };
  expect(readArguments('saveMeeting', changed({ seen }))[0].seen).toEqual(seen);
});

test('P270 more arguments than an endpoint takes are refused', () => {
  expect(refusalOf(() => readArguments('readDrafts', [1])).message).toBe(
    'This page sent 1 values to readDrafts, which takes 0. Close the page and open it again.',
  );
});

test('P271 an ID that every object has chooses nothing', () => {
  const [{ limits }] = readArguments('protectWorkbook', [{ limits: {} }]);
  expect(limits.constructor).toBeUndefined();
  expect(limits.toString).toBeUndefined();
});

function refusalIn(work: () => unknown) {
  let isRead = false;
  try {
    return refusalOf(() => {
      work();
      isRead = true;
    });
  } catch (error) {
    if (isRead) return null;
    throw error;
  }
}
