import fc from 'fast-check';
import type { Endpoints } from '../../src/contract/endpoints';
import { engineerForm, meetingForm } from './forms';

type Sent = { readonly [Name in keyof Endpoints]: Parameters<Endpoints[Name]> };

/** Arguments that a page could send, with every field of every form; the engineer and the IDs are those of the caller. */
export function validArguments(engineerId: string): Sent {
  const { id: _id, ...texts } = engineerForm('Ada Lovelace');
  const record = { ...texts, status: 'Active' };
  const { date, answers, notes, nextDate } = meetingForm(engineerId);
  const further = [{ question: 'What next?', text: 'A rest' }];
  return {
    addEngineer: [engineerForm('Grace Hopper')],
    addEngineers: [[engineerForm('Alan Turing')]],
    checkWorkbook: [0],
    clearTexts: [{ before: '2026-01-31', seen: { actions: 3 } }],
    deletePerson: [{ engineerId, seen: { goals: 999 } }],
    editEngineer: [{ id: engineerId, seen: record, wanted: { ...record, role: 'Lead' } }],
    importRows: [
      {
        engineerId,
        meetings: [
          {
            meetingId: 'i-meeting-0001',
            date,
            answers,
            further,
            notes,
            nextDate,
            score: 0.5,
            manager: 'Maya',
          },
        ],
        goals: [{ id: 'i-goal-0001', day: '2026-01-31', cells: { 'key-result': 'Ship', weight: 3 } }],
        actions: [{ id: 'i-action-0001', day: '2026-01-31', cells: { action: 'Call', status: 'Done' } }],
      },
    ],
    saveDraft: [engineerId, '{}'],
    savePrivateNote: [engineerId, 'Only for me', ''],
    linkCheckIn: [
      { sheetId: 1, fields: { timestamp: 'Timestamp', email: 'Email Address' }, isVerified: true },
    ],
    openTab: [engineerId],
    protectWorkbook: [{ limits: { [engineerId]: false } }],
    putReport: [
      {
        engineerId,
        lines: [
          { look: 'title', cells: ['Growth report'] },
          { look: 'plain', cells: ['a', 1, { day: '2026-01-31' }, { share: 0.5, decimals: 2 }] },
        ],
      },
    ],
    readCalendar: [],
    readCheckIn: [],
    readCycle: [],
    readDeletion: [engineerId],
    readDrafts: [],
    readEarlier: [engineerId, 0],
    readExport: [engineerId],
    readForm: [engineerId, false],
    readImport: [null],
    readManagers: [],
    readNewEngineer: [],
    readNotesReader: [],
    readPrivateNote: [engineerId],
    readQuestionBank: ['en'],
    readReminders: [],
    readReport: [engineerId],
    readRetention: ['2026-01-31'],
    readScores: [0],
    readSharing: [],
    repairWorkbook: [{ ids: ['finding'] }],
    runSelfCheck: [0],
    saveMeeting: [
      meetingForm(engineerId, {
        prepared: '1760000000000 ada@example.com',
        further,
        seen: { date, answers, further, notes, nextDate },
        edits: [
          {
            table: 'goals',
            ref: 'row-2',
            seen: { 'key-result': 'Ship', weight: 1, due: { day: '2026-01-31', at: 1_769_817_600_000 } },
            now: { weight: 2, current: true, due: { day: '2026-01-31' } },
          },
          { table: 'actions', ref: 'row-2', seen: { action: 'Call' }, now: { status: 'Done' } },
        ],
        additions: [
          { table: 'talking-points', id: 'topic-0001', cells: { topic: 'Pay' } },
          { table: 'goals', id: 'goal-0001', cells: { 'key-result': 'Ship', weight: 3 } },
        ],
      }),
    ],
    setUpWorkbook: [],
    startCycle: [
      {
        name: '2027 Q1',
        from: '2027-01-01',
        due: '2027-03-31',
        goals: [{ id: 'goal-0001', keyResult: 'Ship', seen: '[]', choice: 'ends', newId: 'goal-0002' }],
      },
    ],
    undoSave: [
      {
        engineerId,
        meetingId: 'meeting-0001',
        seal: 'c2VhbA==',
        prepared: '1760000000000 ada@example.com',
        rows: [
          { table: 'meetings', id: 'meeting-0001', columns: ['notes'], before: ['a'], after: ['b'] },
          { table: 'goals', id: 'goal-0001', columns: ['due'], before: [{ day: '2026-01-31' }], after: [''] },
        ],
      },
    ],
  };
}

export interface HostileCall {
  readonly name: keyof Endpoints;
  readonly args: readonly unknown[];
}

/** Calls with arguments of which one place, at any depth, holds what no page sends. */
export function hostileCalls(
  engineerId: string,
  names?: readonly (keyof Endpoints)[],
): fc.Arbitrary<HostileCall> {
  const valid = validArguments(engineerId);
  const all = (names ?? (Object.keys(valid) as (keyof Endpoints)[])).map((name) => {
    const args: readonly unknown[] = valid[name];
    return fc
      .tuple(fc.constantFrom(...placesIn(args)), hostileValue, fc.constantFrom(...changes))
      .map(([place, value, change]) => ({
        name,
        args: changedAt(args, place, (old) => change(old, value)) as unknown[],
      }));
  });
  return fc.oneof(...all);
}

/** What no page gives to the one function that it calls: another name, arguments that are not a list, or too few of both. */
export function hostileEntries(engineerId: string): fc.Arbitrary<readonly unknown[]> {
  const valid = Object.entries(validArguments(engineerId));
  const call = fc.constantFrom<[string, readonly unknown[]]>(...valid);
  const name = hostileValue.filter((value) => !valid.some(([known]) => known === value));
  return fc.oneof(
    fc.tuple(name, call).map(([other, [, args]]) => [other, args]),
    fc.tuple(call, hostileValue).map(([[known], args]) => [known, Array.isArray(args) ? { ...args } : args]),
    fc.tuple(name, hostileValue),
    fc.constantFrom<unknown[]>([], [null], ['readForm'], ['undefined', []], [['readDrafts'], []]),
  );
}

type Place = readonly (string | number)[];

/** Every place in a value of lists and objects; [] is the value itself. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  const inner = keys.flatMap((key) =>
    placesIn((value as Record<string | number, unknown>)[key]).map((place) => [key, ...place]),
  );
  return [[], ...inner];
}

function changedAt(value: unknown, [key, ...rest]: Place, change: (old: unknown) => unknown): unknown {
  if (key === undefined) {
    const changed = change(value);
    // The list of arguments is the call itself.
    return Array.isArray(value) && !Array.isArray(changed) ? [changed] : changed;
  }
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as unknown as Record<number, unknown>)
    : { ...(value as object) };
  const inner = changedAt(copy[key], rest, change);
  if (inner === gone && !Array.isArray(copy)) delete copy[key];
  else copy[key] = inner === gone ? null : inner;
  return copy;
}

const gone = Symbol('gone');

const changes: readonly ((old: unknown, value: unknown) => unknown)[] = [
  (_old, value) => value,
  (_old, value) => value,
  () => gone,
  (old, value) => (Array.isArray(old) ? [...old, value] : withField(old, 'extra', value)),
  (old, value) => withField(old, '__proto__', value),
  (old, value) => withField(old, 'constructor', value),
  (old, value) => withField(old, 'undefined', value),
  (old) => Array.from({ length: 10_000 }, () => small(Array.isArray(old) ? old[0] : old)),
];

/** Ten thousand large entries would take longer to write down than to read. */
function small(value: unknown): unknown {
  return (JSON.stringify(value) ?? '').length < 100 ? (value ?? null) : null;
}

/** As JSON brings it: "__proto__" is a field like any other. */
function withField(old: unknown, key: string, value: unknown): unknown {
  if (typeof old !== 'object' || old === null || Array.isArray(old)) return { [key]: value };
  return JSON.parse(
    `${JSON.stringify(old).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value) ?? 'null'}}`,
  );
}

const hostileValue: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.constantFrom<unknown>(null, true, false, '', ' ', 0, -1, 1.5, 1e13, -5, 8.64e15, 2 ** 53),
    fc.constantFrom<unknown>(
      [],
      [null],
      [[]],
      {},
      { day: 5 },
      { day: '2026-01-31', at: 5 },
      { toString: 1 },
      { length: 3 },
    ),
    fc.constantFrom(
      'constructor',
      'toString',
      '__proto__',
      'undefined',
      'null',
      '=1+1',
      "'",
      '\u0000',
      '2026-02-30',
      '9999-12-31',
    ),
    fc.constantFrom(
      'x'.repeat(60_000),
      'y'.repeat(300),
      '\u2028',
      '\ud800',
      'row-999999',
      '<img src=x onerror=alert(1)>',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.double(),
    fc.jsonValue({ maxDepth: 2 }),
  )
  .map((value) => JSON.parse(JSON.stringify(value) ?? 'null'));
