import {
  beginDraft,
  editDraft,
  meetingForm,
  shownDate,
  shownNextDate,
} from '../../../../src/pages/meeting/drafts/draft';
import { ada, viewOf } from '../../../support/pages/team';

const view = viewOf(ada);
const today = view.today;
const form = { view, engineerId: 'ada', engineer: ada, decimal: '.' } as const;

test('P6 a new form shows today and the proposed next date', () => {
  const draft = beginDraft('one');
  expect(shownDate(draft, view)).toBe('2026-11-22');
  expect(shownNextDate(draft, ada)).toBe('2026-12-07');
  expect(meetingForm(draft, form)).toEqual({
    meetingId: 'one',
    engineerId: 'ada',
    date: '2026-11-22',
    answers: [
      { questionId: 'feeling', value: null, text: '' },
      { questionId: 'blockers', value: null, text: '' },
    ],
    further: [],
    notes: '',
    nextDate: '2026-12-07',
    seen: null,
    edits: [],
    additions: [],
  });
});

test('P6 a next date that the user cleared is blank', () => {
  const draft = editDraft(beginDraft('one'), { field: 'nextDate', value: '' }, today);
  expect(shownNextDate(draft, ada)).toBe('');
  expect(meetingForm(draft, form).nextDate).toBeNull();
});

test('P7 a form typed before midnight keeps its date after midnight', () => {
  const draft = editDraft(beginDraft('one'), { field: 'notes', value: 'late' }, today);
  expect(shownDate(draft, { ...view, today: '2026-11-23' })).toBe('2026-11-22');
});

test('P5 a scale keeps its number and its note separate', () => {
  const chosen = editDraft(beginDraft('one'), { question: 'feeling', value: 4 }, today);
  const noted = editDraft(chosen, { question: 'feeling', text: 'new team' }, today);
  expect(meetingForm(noted, form).answers[0]).toEqual({
    questionId: 'feeling',
    value: 4,
    text: 'new team',
  });
  const cleared = editDraft(noted, { question: 'feeling', value: null }, today);
  expect(meetingForm(cleared, form).answers[0]).toEqual({
    questionId: 'feeling',
    value: null,
    text: 'new team',
  });
});

test('P8 an answer to a question that is no longer in Settings is not sent, and returns with the question', () => {
  const draft = editDraft(beginDraft('one'), { question: 'blockers', text: 'Slow reviews' }, today);
  const fewer = { ...view, questions: view.questions.slice(0, 1) };
  expect(meetingForm(draft, { ...form, view: fewer }).answers.map(({ questionId }) => questionId)).toEqual([
    'feeling',
  ]);
  expect(meetingForm(draft, form).answers[1]?.text).toBe('Slow reviews');
});
