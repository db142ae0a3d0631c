import { eventLink, issueLines } from '../../../../src/pages/meeting/afterwards/action-lines';
import { gmailDraft } from '../../../../src/pages/meeting/afterwards/gmail-draft';
import { openActionItems, slackText } from '../../../../src/pages/meeting/afterwards/recap';
import { actionItemEdit } from '../../../../src/pages/meeting/drafts/visible-action-items';
import { meetingStrings } from '../../../../src/pages/meeting/strings/meeting-strings';
import { localize } from '../../../../src/pages/shell/page-context';
import { action, adaWith, draftAfter } from '../../../support/pages/rows';
import { viewOf } from '../../../support/pages/team';

const { next, outcome } = localize('en', 'en_GB').strings(meetingStrings);
const closing = action('a-1', { action: 'Write the plan' });
const open = action('a-2', {
  action: 'Ask for\na budget',
  owner: 'Maya Hartono',
  due: { day: '2026-12-01' },
});
const engineer = adaWith({ actions: [closing, open] });
const added = {
  action: 'Book *the* course',
  owner: 'Ada Lovelace',
  due: { day: '2026-11-29' },
  status: 'Open',
};
const draft = draftAfter(
  { question: 'feeling', value: 4 },
  { field: 'notes', value: 'Ours alone' },
  actionItemEdit(closing, 'status', 'Done'),
  { rows: 'add', addition: { table: 'actions', id: 'new-1', cells: added } },
);
const source = { view: viewOf(engineer), engineer, draft };

test('P339 the draft in Gmail has the address, the subject and the text, and a plus sign remains one', () => {
  const address = gmailDraft({
    to: ['ada+work@example.com', 'a@b.id'],
    subject: '1:1 & more',
    body: 'One\n2 + 2 = 4',
  });
  const url = new URL(address ?? '');
  expect(url.origin + url.pathname).toBe('https://mail.google.com/mail/');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    ...{ view: 'cm', fs: '1', to: 'ada+work@example.com,a@b.id', su: '1:1 & more', body: 'One\n2 + 2 = 4' },
  });
  expect(address).not.toContain('+');
});

test('P339 a text that does not fit into an address of 8,000 characters has no draft, and no character breaks one', () => {
  const of = (body: string) => gmailDraft({ to: [], subject: '', body });
  const room = 8_000 - (of('')?.length ?? 0);
  expect(of('x'.repeat(room))).toHaveLength(8_000);
  expect(of('x'.repeat(room + 1))).toBeNull();
  expect(new URL(of('half \ud800 a pair') ?? '').searchParams.get('body')).toBe('half \ufffd a pair');
});

test('P340 the text for Slack has bold titles and bullets, and no private note', () => {
  expect(slackText(source, next.recap, '.')).toBe(
    [
      '*1:1 with Ada Lovelace, 22 Nov 2026*',
      '*How are you feeling?*\n4 (1 very bad – 5 very good)',
      '*Closed actions*\n• Write the plan',
      '*New actions*\n• Book *the* course, Ada Lovelace, due 29 Nov 2026',
      '*Still open*\n• Ask for\na budget, Maya Hartono, due 1 Dec 2026',
      '*Next 1:1: 7 Dec 2026*',
    ].join('\n\n'),
  );
});

test('P440 the recap has the wins that the form adds, before and after the save', () => {
  const win = (id: string, text: string) =>
    ({ rows: 'add', addition: { table: 'wins', id, cells: { win: text } } }) as const;
  const typed = draftAfter(win('win-1', ' Shipped *it* '), win('win-2', ''));
  const saved = { ...draftAfter(), savedRows: typed.content.rows };
  for (const one of [typed, saved]) {
    expect(slackText({ ...source, draft: one }, next.recap, '.')).toContain('*Wins*\n• Shipped *it*\n\n');
  }
  expect(slackText({ ...source, draft: draftAfter() }, next.recap, '.')).not.toContain('Wins');
});

test('P341 each open action is one line with its owner and its day, in at most 255 characters', () => {
  expect(issueLines(openActionItems(source)).split('\n')).toEqual([
    'Book *the* course (Ada Lovelace, 2026-11-29)',
    'Ask for a budget (Maya Hartono, 2026-12-01)',
  ]);
  const long = { action: 'y'.repeat(400), owner: 'z'.repeat(200), due: '' };
  expect(issueLines([long])).toHaveLength(255);
  expect(issueLines([{ action: '=1+1', owner: '', due: '' }])).toBe('=1+1');
});

const event = { name: 'Ada', manager: 'Maya', email: 'ada@example.com', day: '2026-12-07' };
const detailsOf = (link: string | null) => new URL(link ?? '').searchParams.get('details');

test('P342 the event has the form and the open actions in its details', () => {
  const link = eventLink(event, 'https://example.com/form', openActionItems(source), outcome.event);
  expect(detailsOf(link)).toBe(
    [
      'Prepare here: https://example.com/form',
      'Open actions\n- Book *the* course, Ada Lovelace, due 29 Nov 2026\n- Ask for a budget, Maya Hartono, due 1 Dec 2026',
    ].join('\n\n'),
  );
  expect(detailsOf(eventLink(event, undefined, [], outcome.event))).toBeNull();
  expect(eventLink({ ...event, day: '' }, undefined, [], outcome.event)).toBeNull();
});

test('P342 what does not fit is counted, and markup in an action is only text', () => {
  const many = Array.from({ length: 80 }, (_, index) => ({
    action: `${index} <b>${'ы'.repeat(200)}`,
    owner: '',
    due: '',
  }));
  const link = eventLink(event, 'https://example.com/form', many, outcome.event) ?? '';
  expect(link.length).toBeLessThanOrEqual(8_000);
  const lines = detailsOf(link)?.split('\n') ?? [];
  const shown = lines.filter((line) => line.startsWith('- '));
  expect(shown.length).toBeGreaterThan(3);
  expect(shown[0]).toMatch(/^- 0 ‹b›ы/);
  expect(lines.at(-1)).toBe(`and ${80 - shown.length} more`);
});
