import { deploys, runbook, undoOfAda } from '../../../support/pages/goal-edits';
import { openedSidebar } from '../../../support/pages/opened-sidebar';
import { adaAfterNovember, november } from '../../../support/pages/past-meetings';
import { ada, budi, busy, ok, refused, savedAs, viewOf } from '../../../support/pages/team';

/** A sidebar in which a note, a goal and a new action item have just been saved. */
async function justSaved() {
  const opened = await openedSidebar();
  const { edit, type, pressSave, server } = opened;
  type('Talked about the release.');
  edit({ rows: 'edit', edit: deploys });
  edit({ rows: 'add', addition: runbook });
  const form = pressSave();
  await server.last().answer(ok({ ...savedAs(form, ada), undo: undoOfAda }));
  return { ...opened, form };
}

test('P83 after Undo, everything that was saved is in the form again, unsaved', async () => {
  const { undo, server, state, draft, form, pressSave } = await justSaved();
  expect(draft().content.rows).toEqual({ edits: {}, additions: [] });
  void undo();
  expect(server.last()).toMatchObject({ name: 'undoSave', args: [undoOfAda] });
  expect(state().save?.phase).toBe('undoing');
  await server.last().answer(ok(viewOf({ ...ada, meetingCount: 11 })));
  expect(state()).toMatchObject({ save: { phase: 'undone' }, view: { engineer: { meetingCount: 11 } } });
  expect(draft()).toMatchObject({ changed: true, savedRow: null, seen: null });
  expect(pressSave()).toEqual(form);
});

test('P83 input typed since the save remains, on top of what is reverted', async () => {
  const { undo, type, edit, server, pressSave } = await justSaved();
  type('Talked about the release and the on-call week.');
  edit({ rows: 'edit', edit: { ...deploys, seen: { ...deploys.seen, current: 4 }, now: { current: 6 } } });
  edit({
    rows: 'edit',
    edit: { table: 'actions', ref: 'a-runbook', seen: runbook.cells as object, now: { owner: 'Maya' } },
  });
  void undo();
  await server.last().answer(ok(viewOf(ada)));
  expect(pressSave()).toMatchObject({
    notes: 'Talked about the release and the on-call week.',
    edits: [{ ref: 'g-deploys', seen: { current: 3 }, now: { current: 6 } }],
    additions: [{ id: 'a-runbook', cells: { action: 'Write the runbook', owner: 'Maya' } }],
  });
});

test('P83 a correction that is reverted is open again, and the new 1:1 is parked', async () => {
  const { read, correct, type, pressSave, undo, server, draft } = await openedSidebar();
  void read();
  await server.last().answer(ok(viewOf(adaAfterNovember)));
  type('About today');
  correct(november);
  type('On call three times');
  const form = pressSave();
  await server.last().answer(ok({ ...savedAs(form, ada, 13), corrected: true, undo: undoOfAda }));
  void undo();
  await server.last().answer(ok(viewOf(adaAfterNovember)));
  expect(draft()).toMatchObject({
    corrects: '2026-11-12',
    changed: true,
    content: { notes: 'On call three times' },
    parkedDrafts: [{ content: { notes: 'About today' } }],
  });
});

test('P84 Undo is no longer offered after another save or after choosing another engineer', async () => {
  const { type, pressSave, choose, server, state, undo } = await justSaved();
  type('Once more');
  const second = pressSave();
  await server.last().answer(ok(savedAs(second, ada)));
  expect(state().lastSave?.undo).toBeNull();
  const other = await justSaved();
  other.choose('budi');
  await other.server.last().answer(ok(viewOf(budi)));
  other.choose('ada');
  expect(other.state().lastSave?.undo).toBeNull();
  const requests = server.requests.length;
  void undo();
  choose('budi');
  expect(server.requests.slice(requests).map(({ name }) => name)).toEqual(['readForm']);
});

test('P85 a failed undo leaves the save unchanged, and can be tried again', async () => {
  const { undo, server, state, draft } = await justSaved();
  void undo();
  await server.last().answer(refused(busy));
  expect(state().save).toMatchObject({ phase: 'failed', retry: 'undo', failure: busy });
  expect(draft()).toMatchObject({ changed: false, savedRow: 14 });
  void undo();
  await server.last().answer(ok(viewOf(ada)));
  expect(state().save?.phase).toBe('undone');
});

test('P85 two responses to an undo revert the save once', async () => {
  const { undo, server, state, draft, type } = await justSaved();
  void undo();
  let come = (_outcome: unknown) => {};
  const late = new Promise((resolve) => (come = resolve));
  await server.last().answer({ ...refused(busy), late } as never);
  void undo();
  await server.last().answer(ok(viewOf(ada)));
  type('Typed after it');
  come(ok(viewOf(ada)));
  await late;
  expect(draft().content.notes).toBe('Typed after it');
  expect(state().save).toBeNull();
});

test('P85 an undo that ends after another engineer was chosen returns the input to its own form', async () => {
  const { undo, choose, server, state } = await justSaved();
  void undo();
  const undoing = server.last();
  choose('budi');
  await undoing.answer(ok(viewOf(ada)));
  expect(state().save).toMatchObject({ phase: 'undone', engineerId: 'ada' });
  expect(state().drafts.ada).toMatchObject({
    changed: true,
    content: { notes: 'Talked about the release.' },
  });
});
