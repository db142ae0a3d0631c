import { ChangedMeanwhile } from '../../../src/api/save/changed-meanwhile';
import { planSave } from '../../../src/api/save/plan-save';
import type { FormQuestion } from '../../../src/domain/meetings/meeting-form';
import { Refusal } from '../../../src/domain/refusal';
import { filledForm, planInput, utcDays } from '../../support/planned-tables';
import { refusalOf } from '../../support/refusal-of';

const today = '2026-10-14';
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const plan = (...input: Parameters<typeof planInput>) => planSave(utcDays(), today, planInput(...input));
const call = { action: 'Call', engineer: 'Ada Lovelace', status: 'Open', id: 'action-1' };
const tick = {
  table: 'actions',
  ref: 'action-1',
  seen: { action: 'Call', status: 'Open' },
  now: { status: 'Done' },
} as const;
const edits = { goals: [], actions: [tick], 'talking-points': [], wins: [] };
const learned: FormQuestion = {
  id: 'q-learned',
  text: 'What did you learn?',
  type: 'text',
  lowest: null,
  highest: null,
};
const clarity: FormQuestion = {
  id: 'q-clarity',
  text: 'How clear are your goals?',
  type: 'scale',
  lowest: 1,
  highest: 10,
};

test('M211 a new 1:1 is planned as one row below the last one, blank before and filled after', () => {
  const { meeting, rows, columns } = plan({ meetings: [{ date: day('2026-09-30'), id: 'meeting-0' }] });
  expect(columns).toEqual([]);
  expect(meeting.row1).toBe(3);
  const [row] = rows.meetings;
  expect(row).toMatchObject({
    row1: 3,
    id: 'meeting-1',
    after: { date: day(today), notes: filledForm.notes },
  });
  expect(new Set(Object.values(row?.before ?? {}))).toEqual(new Set(['']));
});

test('M122 a changed action item is planned with what follows from it', () => {
  const { rows } = plan({ actions: [call] }, { edits });
  expect(rows.actions).toEqual([
    {
      table: 'actions',
      row1: 2,
      id: 'action-1',
      before: { status: 'Open', closed: '' },
      after: { status: 'Done', closed: day(today) },
    },
  ]);
});

test('M298 a form changes no row of another engineer, whether it refers to it by ID or by number', () => {
  const grace = { ...call, engineer: 'Grace Hopper' };
  const byNumber = { ...edits, actions: [{ ...tick, ref: 'row-2' }] };
  for (const [row, sent] of [
    [grace, edits],
    [{ ...grace, id: '' }, byNumber],
  ] as const) {
    expect(() => plan({ actions: [row] }, { edits: sent })).toThrow(ChangedMeanwhile);
  }
  const cells = { action: 'Call', status: 'Done' };
  const addition = { table: 'actions', id: 'action-1', cells } as const;
  const additions = { goals: [], actions: [addition], 'talking-points': [], wins: [] };
  expect(refusalOf(() => plan({ actions: [grace] }, { additions }))).toMatchObject({ rule: 'M298' });
});

test('M530 two new rows with one ID are refused', () => {
  const addition = (action: string) => ({ table: 'actions', id: 'a-1', cells: { action } }) as const;
  const additions = {
    ...{ goals: [], 'talking-points': [], wins: [] },
    actions: [addition('Write'), addition('Ring')],
  };
  expect(refusalOf(() => plan({}, { additions }))).toMatchObject({
    rule: 'P270',
    message:
      'This page sent one ID for two new rows, so nothing was saved. Close the page and open it again.',
  });
});

test('M122 an action item that was typed by hand gets an ID when it is changed', () => {
  const { rows } = plan(
    { actions: [{ ...call, id: '' }] },
    { edits: { ...edits, actions: [{ ...tick, ref: 'row-2' }] } },
  );
  expect(rows.actions[0]).toMatchObject({
    id: 'new-1',
    before: { id: '' },
    after: { id: 'new-1', status: 'Done' },
  });
});

test('M116 new rows are planned one below the other; one that is there already takes only what differs', () => {
  const addition = (id: string, action: string) => ({ table: 'actions', id, cells: { action } }) as const;
  const additions = {
    goals: [],
    actions: [addition('a-1', 'Write'), addition('a-2', 'Ring'), addition('action-1', 'Call Bo')],
    'talking-points': [],
    wins: [],
  };
  const { rows } = plan({ actions: [call] }, { additions });
  expect(rows.actions.map(({ row1, id, after }) => [row1, id, after])).toEqual([
    [
      3,
      'a-1',
      expect.objectContaining({
        action: 'Write',
        engineer: 'Ada Lovelace',
        status: 'Open',
        opened: day(today),
      }),
    ],
    [4, 'a-2', expect.objectContaining({ action: 'Ring' })],
    [2, 'action-1', { action: 'Call Bo' }],
  ]);
});

test('M120 every conflict of a save is reported at once, with both values', () => {
  const meetings = [{ date: day(today), id: 'meeting-1', notes: 'Theirs' }];
  const seen = { ...filledForm, notes: 'As it was' };
  const input = planInput({ meetings, actions: [{ ...call, status: 'Dropped' }] }, { seen, edits });
  let conflicts: unknown = null;
  try {
    planSave(utcDays(), today, input);
  } catch (error) {
    if (error instanceof ChangedMeanwhile) conflicts = error.conflicts;
  }
  expect(conflicts).toEqual([
    {
      table: 'meetings',
      ref: 'meeting-1',
      field: 'notes',
      title: today,
      yours: filledForm.notes,
      theirs: 'Theirs',
    },
    { table: 'actions', ref: 'action-1', field: 'status', title: 'Call', yours: 'Done', theirs: 'Dropped' },
  ]);
});

test('M11 a save that holds nothing is refused', () => {
  const empty = { ...filledForm, notes: '' };
  expect(() => plan({}, { filled: empty })).toThrow(Refusal);
  expect(plan({ actions: [call] }, { filled: empty, edits }).meeting.row1).toBeNull();
});

test('M130 first answers to questions of the team’s own plan their columns right of the last question, in order', () => {
  const answers = [
    { questionId: 'q-clarity', value: 7, text: 'mostly' },
    { questionId: 'q-learned', value: null, text: 'Rust' },
  ];
  const { columns, rows, meetings } = plan({}, { filled: { ...filledForm, answers } }, [clarity, learned]);
  const [first] = columns;
  expect(columns.map(({ key, after }) => [key, after - (first?.after ?? 0)])).toEqual([
    ['q-clarity', 0],
    ['q-clarity-note', 1],
    ['q-learned', 2],
  ]);
  expect(rows.meetings[0]?.after).toMatchObject({
    'q-clarity': 7,
    'q-clarity-note': 'mostly',
    'q-learned': 'Rust',
  });
  expect(meetings.tab.columns.get('notes')).toBeGreaterThan((first?.after ?? 0) + 3);
});

test('M211 the columns that were read keep their values when columns are planned among them', () => {
  const answers = [{ questionId: 'q-learned', value: null, text: 'Rust' }];
  const old = {
    date: day('2026-09-30'),
    id: 'meeting-0',
    notes: 'Old notes',
    further: 'x',
    blockers: 'None',
  };
  const { meetings } = plan({ meetings: [old] }, { filled: { ...filledForm, answers } }, [learned]);
  expect(
    meetings.rows.map((row) => [row.text('notes'), row.text('blockers'), row.text('q-learned')]),
  ).toEqual([['Old notes', 'None', '']]);
});

test('M211 a question whose answer is blank, or that has its column, plans none', () => {
  const blank = [{ questionId: 'q-learned', value: null, text: '' }];
  expect(plan({}, { filled: { ...filledForm, answers: blank } }, [learned]).columns).toEqual([]);
  const standing: FormQuestion = { ...learned, id: 'blockers' };
  const answers = [{ questionId: 'blockers', value: null, text: 'None' }];
  expect(plan({}, { filled: { ...filledForm, answers } }, [standing]).columns).toEqual([]);
});

test('M306 a goal has the text of its cell, with spaces at its beginning', () => {
  const { tables } = planInput({ goals: [{ engineer: 'Ada Lovelace', 'key-result': '  Ship' }] });
  expect(tables.goals.goals[0]?.keyResult).toBe('  Ship');
});
