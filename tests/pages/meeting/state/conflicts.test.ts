import type { Conflict } from '../../../../src/contract/row-edit';
import { conflictName, shownValue } from '../../../../src/pages/meeting/save-bar/conflict-text';
import { meetingStrings } from '../../../../src/pages/meeting/strings/meeting-strings';
import { localize } from '../../../../src/pages/shell/page-context';
import { deploys, deploysConflict, runbook } from '../../../support/pages/goal-edits';
import { openedSidebar } from '../../../support/pages/opened-sidebar';
import { adaAfterNovember, november } from '../../../support/pages/past-meetings';
import { ada, busy, ok, refused, savedAs, viewOf } from '../../../support/pages/team';

const changed = (...conflicts: Conflict[]) =>
  refused({ ...busy, kind: 'refusal', code: 'changed-meanwhile', conflicts });
const notes = { table: 'meetings', ref: 'm-november', field: 'notes', title: '2026-11-12' } as const;
const notesConflict: Conflict = { ...notes, yours: 'On call three times', theirs: 'On call once' };

/** A save of a note, a goal and a new action item whose response contained conflicts. */
async function refusedSave(...conflicts: Conflict[]) {
  const opened = await openedSidebar();
  const { type, edit, pressSave, server } = opened;
  type('Talked about the release.');
  edit({ rows: 'edit', edit: deploys });
  edit({ rows: 'add', addition: runbook });
  pressSave();
  await server.last().answer(changed(...conflicts));
  return opened;
}

/** A correction of the notes whose response reported that the notes had changed meanwhile. */
async function refusedCorrection() {
  const opened = await openedSidebar();
  const { read, correct, type, pressSave, server } = opened;
  void read();
  await server.last().answer(ok(viewOf(adaAfterNovember)));
  correct(november);
  type('On call three times');
  pressSave();
  await server.last().answer(changed(notesConflict));
  return opened;
}

test('P88 keeping mine overwrites theirs', async () => {
  const { settle, server } = await refusedSave(deploysConflict);
  void settle([deploysConflict], 'mine');
  expect(server.last()).toMatchObject({
    name: 'saveMeeting',
    args: [{ edits: [{ seen: { current: 5 }, now: { current: 4 } }], additions: [{ id: 'a-runbook' }] }],
  });
});

test('P88 taking theirs drops the change and saves the rest', async () => {
  const { settle, server } = await refusedSave(deploysConflict);
  void settle([deploysConflict], 'theirs');
  expect(server.last()).toMatchObject({
    name: 'saveMeeting',
    args: [{ edits: [], additions: [{ id: 'a-runbook' }], notes: 'Talked about the release.' }],
  });
});

test('P88 in a 1:1, theirs is filled into the form, and mine overwrites theirs', async () => {
  const mine = await refusedCorrection();
  void mine.settle([notesConflict], 'mine');
  expect(mine.server.last().args).toMatchObject([
    { notes: 'On call three times', seen: { notes: 'On call once' } },
  ]);
  const theirs = await refusedCorrection();
  theirs.edit({ question: 'blockers', text: 'Reviews' });
  void theirs.settle([notesConflict], 'theirs');
  expect(theirs.server.last().args).toMatchObject([
    { notes: 'On call once', seen: { notes: 'On call once' } },
  ]);
});

test.each<[string, Partial<Conflict>, object]>([
  [
    'the number of a scale',
    { field: 'feeling', yours: 3, theirs: 5 },
    { feeling: { value: 5, text: 'tired' } },
  ],
  [
    'a cleared number',
    { field: 'feeling', yours: 3, theirs: '' },
    { feeling: { value: null, text: 'tired' } },
  ],
  [
    'its note',
    { field: 'feeling-note', yours: '', theirs: 'rested' },
    { feeling: { value: 3, text: 'rested' } },
  ],
  [
    'an answer in words',
    { field: 'blockers', yours: 'a', theirs: 'Reviews' },
    { blockers: { value: null, text: 'Reviews' } },
  ],
])('P88 theirs can be taken for %s', async (_what, change, answers) => {
  const { settle, draft, edit } = await refusedCorrection();
  edit({ field: 'date', value: '2026-11-13' });
  void settle([{ ...notesConflict, ...change } as Conflict], 'theirs');
  expect(draft().content.answers).toMatchObject(answers);
});

test('P88 theirs can be taken for dates and further questions', async () => {
  const { settle, draft } = await refusedCorrection();
  const theirs = { day: '2026-12-01' };
  void settle([{ ...notes, field: 'nextDate', yours: '', theirs }], 'theirs');
  void settle([{ ...notes, field: 'further', yours: '', theirs: '• What next?\n  A talk' }], 'theirs');
  expect(draft().content).toMatchObject({
    nextDate: '2026-12-01',
    further: [{ question: 'What next?', text: 'A talk' }],
  });
});

test('P88 a line shows its subject and both values', async () => {
  const view = viewOf(ada);
  const { strings, formats } = localize('en', 'en_US');
  const text = strings(meetingStrings);
  expect(conflictName(deploysConflict, view, text)).toBe('Deploys a week');
  expect(conflictName({ ...deploysConflict, field: 'due' }, view, text)).toBe('Deploys a week, due');
  expect(conflictName(notesConflict, view, text)).toBe('Notes');
  expect(conflictName({ ...notesConflict, field: 'feeling-note' }, view, text)).toBe(
    'Note on: How are you feeling?',
  );
  expect(
    [4, '', true, { day: '2026-12-01' }, 'w'.repeat(200)].map((value) => shownValue(value, text, formats)),
  ).toEqual(['4', 'nothing', 'yes', 'Dec 1, 2026', `“${'w'.repeat(79)}…”`]);
});

test('P89 a change to a deleted row can only be dropped, and keeping all mine leaves that decision open', async () => {
  const gone: Conflict = { ...deploysConflict, field: null, yours: 'Deploys a week', theirs: '' };
  const { settle, server, draft } = await refusedSave(gone);
  void settle([gone], 'theirs');
  expect(draft().content.rows.edits).toEqual({});
  expect(server.last()).toMatchObject({ name: 'saveMeeting', args: [{ edits: [] }] });
});

test('P90 nothing is sent until the last conflict is settled', async () => {
  const weight: Conflict = { ...deploysConflict, field: 'weight', yours: 20, theirs: 30 };
  const { settle, server, state } = await refusedSave(deploysConflict, weight);
  const requests = server.requests.length;
  void settle([deploysConflict], 'mine');
  expect(server.requests).toHaveLength(requests);
  expect(state().save).toMatchObject({ phase: 'failed', conflicts: [weight] });
  void settle([weight], 'mine');
  expect(server.requests).toHaveLength(requests + 1);
});

test('P90 if theirs was taken and nothing else was typed, nothing is sent and the form is read again', async () => {
  const { edit, pressSave, server, settle, state, draft } = await openedSidebar();
  edit({ rows: 'edit', edit: deploys });
  pressSave();
  await server.last().answer(changed(deploysConflict));
  void settle([deploysConflict], 'theirs');
  expect(server.last().name).toBe('readForm');
  expect(state().save?.phase).toBe('nothing left');
  expect(draft().changed).toBe(false);
  const correction = await refusedCorrection();
  void correction.settle([notesConflict], 'theirs');
  expect(correction.server.last().name).toBe('readForm');
  expect(correction.draft().corrects).toBeNull();
});

test('P87 values that somebody else wrote in the same 1:1 are in the form after the save', async () => {
  const { read, correct, edit, pressSave, server, state, draft } = await openedSidebar();
  void read();
  await server.last().answer(ok(viewOf(adaAfterNovember)));
  correct(november);
  edit({ question: 'blockers', text: 'Reviews' });
  const form = pressSave();
  edit({ question: 'blockers', text: 'Slow reviews' });
  const kept = [{ ...notesConflict, yours: 'On call twice' }];
  await server.last().answer(ok({ ...savedAs(form, adaAfterNovember, 13), corrected: true, kept }));
  expect(state().save).toMatchObject({ phase: 'saved', kept });
  expect(draft()).toMatchObject({ content: { notes: 'On call once' }, seen: { notes: 'On call once' } });
});
