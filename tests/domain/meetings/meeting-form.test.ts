import {
  type FilledForm,
  type FormQuestion,
  isEmptyForm,
  readMeetingForm,
} from '../../../src/domain/meetings/meeting-form';
import { Refusal } from '../../../src/domain/refusal';

const today = '2026-03-02';
const questions: FormQuestion[] = [
  { id: 'feeling', text: 'How are you feeling?', type: 'scale', lowest: 1, highest: 5 },
  { id: 'workload', text: 'Did you feel overworked?', type: 'scale', lowest: -2, highest: 2 },
  { id: 'blockers', text: 'Is anything blocking you?', type: 'text', lowest: null, highest: null },
];
const answer = (questionId: string, value: number | null, text = '') => ({ questionId, value, text });
const filled: FilledForm = {
  meetingId: '0f8fad5bd9cb469fa16570867728950e',
  engineerId: 'ada-1815',
  date: today,
  answers: [answer('feeling', 4, 'Good week')],
  further: [],
  notes: '',
  nextDate: '2026-03-09',
};
const read = (changes: Partial<FilledForm>) => readMeetingForm({ ...filled, ...changes }, questions, today);
const refusal = (changes: object): Pick<Refusal, 'rule' | 'field' | 'message'> => {
  try {
    read(changes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.name).toBe('Refusal');
    expect(error.message).toMatch(/^[^\n]+[.?"] [A-Z][^\n]+\.$/);
    return { rule: error.rule, field: error.field, message: error.message };
  }
  throw new Error('It was not refused.');
};

test.each(['', 'abc', 'a'.repeat(65), '=A1', 'a b c d', '../..', null])('M1 the id %j is refused', (id) => {
  expect(refusal({ meetingId: id })).toMatchObject({ rule: 'M1', field: 'meetingId' });
  expect(refusal({ engineerId: id })).toMatchObject({ rule: 'M1', field: 'engineer' });
});

test('M2 a text keeps its lines and signs such as a leading =, with one kind of line end and no trailing spaces', () => {
  const { notes } = read({ notes: '- first\r\n- second\r\n=SUM(1)\n\n  ' });
  expect(notes).toBe('- first\n- second\n=SUM(1)');
});

test('M2 a text of the maximum length of a cell is accepted, and one character more is refused at its field', () => {
  expect(read({ notes: 'x'.repeat(50_000) }).notes).toHaveLength(50_000);
  expect(refusal({ notes: 'x'.repeat(50_001) })).toEqual({
    ...{ rule: 'M2', field: 'notes' },
    message: 'The text under Notes is 50001 characters long, but the limit is 50000. Shorten it by 1.',
  });
  expect(refusal({ answers: [answer('blockers', null, 'x'.repeat(60_000))] })).toMatchObject({
    field: 'blockers',
  });
});

test.each(['', '2026-02-30', '02.03.2026', '2026-3-2', 20260302])('M3 the date %j is refused', (date) => {
  expect(refusal({ date })).toMatchObject({ rule: 'M3', field: 'date' });
});

test('M3 a next date that is not a valid day is refused at its own field', () => {
  expect(refusal({ nextDate: '2026-04-31' })).toMatchObject({ rule: 'M3', field: 'nextDate' });
});

test('M4 a 1:1 can be recorded some weeks ahead and years later', () => {
  expect(read({ date: '2026-04-02', nextDate: null }).date).toBe('2026-04-02');
  expect(read({ date: '2017-01-01', nextDate: null }).date).toBe('2017-01-01');
});

test('M4 a date with a mistyped year is refused', () => {
  expect(refusal({ date: '2026-04-03' })).toMatchObject({ rule: 'M4', field: 'date' });
  expect(refusal({ date: '2062-03-02' }).message).toContain('2026-04-02 at the latest');
  expect(refusal({ date: '2006-03-02' })).toMatchObject({ rule: 'M4', field: 'date' });
});

test('M5 the date of the next 1:1 can be blank', () => {
  expect([read({ nextDate: null }).nextDate, read({ nextDate: '' }).nextDate]).toEqual([null, null]);
});

test.each(['2026-03-02', '2026-03-01', '2027-04-07'])('M5 the next 1:1 on %s is refused', (nextDate) => {
  expect(refusal({ nextDate })).toMatchObject({ rule: 'M5', field: 'nextDate' });
});

test.each([0, 6, 2.5, Number.NaN, '4', true])('M6 a feeling of %p is refused at its question', (value) => {
  const { rule, field, message } = refusal({ answers: [{ questionId: 'feeling', value, text: '' }] });
  expect([rule, field]).toEqual(['M6', 'feeling']);
  expect(message).toContain('Choose a whole number from 1 to 5.');
});

test('M6 the lowest, a middle and the highest number of a scale are accepted', () => {
  const values = [-2, 0, 2].map((value) => read({ answers: [answer('workload', value)] }).answers[1]?.value);
  expect(values).toEqual([-2, 0, 2]);
});

test('M7 a number as the answer to a text question is refused', () => {
  expect(refusal({ answers: [answer('blockers', 3)] })).toMatchObject({ rule: 'M7', field: 'blockers' });
});

test('M8 an answer to a deleted question is refused, and an empty one is ignored', () => {
  expect(refusal({ answers: [answer('mood', null, 'fine')] })).toMatchObject({ rule: 'M8', field: 'mood' });
  expect(read({ notes: 'x', answers: [answer('mood', null, ' ')] }).answers).toHaveLength(3);
});

test('M9 a question answered twice is refused', () => {
  expect(refusal({ answers: [answer('feeling', 4), answer('feeling', 5)] })).toMatchObject({
    ...{ rule: 'M9', field: 'feeling' },
  });
});

test('M10 every question has one answer, in the order of Settings', () => {
  expect(read({ answers: [answer('blockers', null, 'VPN'), answer('feeling', 2)] }).answers).toEqual([
    answer('feeling', 2),
    answer('workload', null),
    answer('blockers', null, 'VPN'),
  ]);
});

test('M11 a form with only blanks is empty, and one number, word, further answer or note makes it a 1:1', () => {
  const isNone = (changes: Partial<FilledForm>) => isEmptyForm(read({ answers: [], ...changes }));
  expect(isNone({ answers: [answer('feeling', null, ' \n')], notes: ' ' })).toBe(true);
  expect(isNone({ further: [{ question: 'Why?', text: ' ' }] })).toBe(true);
  expect(isNone({ answers: [answer('workload', 0)] })).toBe(false);
  expect(isNone({ answers: [answer('feeling', null, 'tired')] })).toBe(false);
  expect(isNone({ further: [{ question: 'Why?', text: 'Because' }] })).toBe(false);
  expect(isNone({ notes: 'short call' })).toBe(false);
});
