import { type FilledCycle, readCycleForm } from '../../../src/domain/cycles/cycle-form';
import { Refusal } from '../../../src/domain/refusal';

const chosen = {
  id: 'goal-1',
  keyResult: 'Ship',
  seen: '[]',
  choice: 'from start',
  newId: 'copy-1',
} as const;
const form = (change: Partial<FilledCycle> = {}): FilledCycle => ({
  name: '2027 Q1',
  from: '2027-01-01',
  due: '2027-03-31',
  goals: [chosen],
  ...change,
});
const today = '2026-12-20';

function refusal(change: Partial<FilledCycle>): Refusal {
  try {
    readCycleForm(form(change), today);
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('It was not refused.');
}

test('M191 goals end on the day before the new cycle begins', () => {
  expect(readCycleForm(form({ name: ' 2027  Q1 ' }), today)).toMatchObject({
    name: '2027 Q1',
    closedOn: '2026-12-31',
  });
});

test.each<[Partial<FilledCycle>, string | null, string]>([
  [{ name: '  ' }, 'name', 'The cycle has no name. Give it one, such as 2027 Q1.'],
  [
    { from: '2028-01-01', due: '2028-03-31' },
    'from',
    'The first day, 2028-01-01, is 377 days ahead. Choose one within 366 days of today.',
  ],
  [
    { from: '2025-01-01' },
    'from',
    'The first day, 2025-01-01, is 718 days ago. Choose one within 366 days of today.',
  ],
  [
    { due: '2026-12-31' },
    'due',
    'The last day, 2026-12-31, is before the first day, 2027-01-01. Choose one 1 to 731 days into the cycle.',
  ],
  [
    { due: '2030-01-01' },
    'due',
    'The last day, 2030-01-01, makes a cycle of 1097 days. Choose one 1 to 731 days into the cycle.',
  ],
  [{ goals: [] }, null, 'No goal is selected. Choose the engineers for whom the cycle starts.'],
])('M195 an invalid cycle is refused at its field: %j', (change, field, message) => {
  const refused = refusal(change);
  expect([refused.rule, refused.field, refused.message]).toEqual(['M195', field, message]);
  const values = Object.values(refused.details).map(String);
  for (const value of message.match(/\d{4}-\d\d-\d\d|\d+(?= days)/g) ?? []) expect(values).toContain(value);
});

test('M195 a cycle can last one day, and its name can have 40 characters', () => {
  expect(readCycleForm(form({ due: '2027-01-01', name: 'x'.repeat(40) }), today).due).toBe('2027-01-01');
  expect(refusal({ name: 'x'.repeat(41) })).toMatchObject({ rule: 'M2', field: 'name' });
});

test('M1 invalid IDs are refused, for goals and for their copies', () => {
  expect(refusal({ goals: [{ ...chosen, id: '=A1' }] }).rule).toBe('M1');
  expect(refusal({ goals: [{ ...chosen, newId: '' }] }).rule).toBe('M1');
});

test('M194 a goal that is in the form twice counts once', () => {
  const twice = readCycleForm(form({ goals: [chosen, { ...chosen, newId: 'copy-2' }] }), today);
  expect(twice.goals.map(({ newId }) => newId)).toEqual(['copy-2']);
});
