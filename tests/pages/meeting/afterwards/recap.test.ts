import { recapText } from '../../../../src/pages/meeting/afterwards/recap';
import { askAheadText } from '../../../../src/pages/meeting/agenda/talking-points';
import type { Edit } from '../../../../src/pages/meeting/drafts/draft';
import { markSaved, meetingForm } from '../../../../src/pages/meeting/drafts/draft';
import { actionItemEdit, discussEdit } from '../../../../src/pages/meeting/drafts/visible-action-items';
import { goalEdit, visibleGoals } from '../../../../src/pages/meeting/goals/visible-goals';
import { meetingStrings } from '../../../../src/pages/meeting/strings/meeting-strings';
import { calendarLink } from '../../../../src/pages/shell/calendar-link';
import { localize } from '../../../../src/pages/shell/page-context';
import { action, adaWith, draftAfter, goal, topic, withGoals } from '../../../support/pages/rows';
import { questions, viewOf } from '../../../support/pages/team';

const { recap: words, ask } = localize('en').strings(meetingStrings).next;

const closing = action('a-1', { action: 'Write the plan' });
const open = action('a-2', { action: 'Ask for a budget', owner: 'Maya Hartono' });
const point = topic('tp-1', 'On-call load');
const engineer = adaWith({
  actions: [closing, open],
  talkingPoints: [point],
  goals: withGoals(goal('kr-1', { keyResult: 'Deploy daily' })).goals,
});
const [shown] = visibleGoals(engineer.goals.keyResults, { edits: {}, additions: [] });
const edits: readonly Edit[] = [
  { question: 'feeling', value: 4 },
  { question: 'feeling', text: 'new team' },
  { further: [{ question: 'What are you proud of?', text: 'The launch' }] },
  { field: 'notes', value: 'Ours alone' },
  actionItemEdit(closing, 'status', 'Done'),
  discussEdit(point, '2026-11-22'),
  goalEdit(shown!, 'current', '7'),
  {
    rows: 'add',
    addition: {
      table: 'actions',
      id: 'new-1',
      cells: { action: 'Book a course', owner: 'Ada Lovelace', due: { day: '2026-11-29' }, status: 'Open' },
    },
  },
  { rows: 'add', addition: { table: 'actions', id: 'new-2', cells: { action: ' ' } } },
];
const written = `1:1 with Ada Lovelace, 22 Nov 2026

Discussed
- On-call load

How are you feeling?
4 (1 very bad – 5 very good)
new team

What are you proud of?
The launch

Goal progress
- Deploy daily: 5 → 7

Closed actions
- Write the plan

New actions
- Book a course, Ada Lovelace, due 29 Nov 2026

Still open
- Ask for a budget, Maya Hartono, due 30 Nov 2026

Next 1:1: 7 Dec 2026`;

test('P115 the recap states what was said, completed, agreed and changed, in plain text', () => {
  expect(
    recapText({ view: viewOf(engineer), engineer: engineer, draft: draftAfter(...edits) }, words, '.'),
  ).toBe(written);
});

test('P115 the recap is the same after the save, when the form shows the workbook again', () => {
  const draft = draftAfter(...edits);
  const view = viewOf(engineer);
  const form = meetingForm(draft, { view, engineerId: 'ada', engineer, decimal: '.' });
  const saved = markSaved(draft, draft.content, form, 14);
  const added = action('new-1', { action: 'Book a course', due: { day: '2026-11-29' } });
  const after = { ...engineer, actions: [added, open], talkingPoints: [] };
  expect(saved.content.rows.additions).toEqual([]);
  expect(recapText({ view: viewOf(after), engineer: after, draft: saved }, words, '.')).toBe(written);
});

test('P115 the recap of an empty 1:1 contains no false statement', () => {
  const bare = adaWith({});
  expect(recapText({ view: viewOf(bare), engineer: bare, draft: draftAfter() }, words, '.')).toBe(
    '1:1 with Ada Lovelace, 22 Nov 2026\n\nNext 1:1: 7 Dec 2026',
  );
});

test('P115 the recap is in the language of the page', () => {
  const indonesian = localize('id').strings(meetingStrings).next.recap;
  const recap = recapText(
    { view: viewOf(engineer), engineer: engineer, draft: draftAfter(...edits) },
    indonesian,
    '.',
  );
  expect(recap).toContain('1:1 berikutnya: 7 Des 2026');
  expect(recap).not.toContain('Discussed');
});

test('P114 the link opens a prefilled event on the day of the next 1:1, with the engineer as guest', () => {
  const link = new URL(
    calendarLink({ name: 'Ada &', manager: 'Maya', day: '2026-12-07', email: 'ada@example.com' }) ?? '',
  );
  expect(link.origin + link.pathname).toBe('https://calendar.google.com/calendar/render');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    action: 'TEMPLATE',
    text: '1:1 Ada & / Maya',
    dates: '20261207T100000/20261207T103000',
    add: 'ada@example.com',
  });
});

test('P114 without a day there is no link, and without an address no guest', () => {
  expect(calendarLink({ name: 'Ada', manager: '', day: '', email: '' })).toBeNull();
  expect(calendarLink({ name: 'Ada', manager: '', day: '2026-12-07', email: '' })).not.toContain('add=');
});

test('P103 the message before the 1:1 contains the questions, the day and an invitation', () => {
  const message = askAheadText(engineer, questions, '2026-11-22', ask);
  expect(message).toContain('on 24 Nov 2026');
  for (const { text } of questions) expect(message).toContain(`- ${text}`);
  expect(message).toContain('Send me your topics');
  expect(askAheadText({ ...engineer, nextDue: '2026-11-01' }, questions, '2026-11-22', ask)).toContain(
    'soon',
  );
});
