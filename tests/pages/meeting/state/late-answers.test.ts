import type { Outcome } from '../../../../src/contract/outcome';
import { deploys, runbook, undoOfAda } from '../../../support/pages/goal-edits';
import { openedSidebar, sidebar } from '../../../support/pages/opened-sidebar';
import { ada, budi, busy, ok, refused, savedAs, viewOf } from '../../../support/pages/team';

const noAnswer = { ...busy, code: 'no-answer' as const };
const offline = { ...busy, code: 'offline' as const };

/** A call that was abandoned; the test sends its response later. */
function givenUp() {
  let come = (_outcome: Outcome<unknown>) => {};
  const late = new Promise<Outcome<unknown>>((resolve) => (come = resolve));
  return {
    outcome: Object.assign(refused(noAnswer), { late }),
    async arrive(outcome: Outcome<unknown>) {
      come(outcome);
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    },
  };
}

test('P92 a save with a response after it was abandoned counts as saved', async () => {
  const { type, pressSave, server, state, draft } = await openedSidebar();
  type('Talked about the release.');
  const form = pressSave();
  const lost = givenUp();
  await server.last().answer(lost.outcome);
  expect(state().save).toMatchObject({ phase: 'failed', failure: noAnswer });
  await lost.arrive(ok({ ...savedAs(form, ada), undo: undoOfAda }));
  expect(state()).toMatchObject({ save: { phase: 'saved', row: 14 }, lastSave: { undo: undoOfAda } });
  expect(draft()).toMatchObject({ changed: false, savedRow: 14 });
});

test('P92 input typed after a save was abandoned is not treated as saved when its response arrives', async () => {
  const { type, pressSave, server, draft } = await openedSidebar();
  type('First');
  const form = pressSave();
  const lost = givenUp();
  await server.last().answer(lost.outcome);
  type('First and second');
  await lost.arrive(ok(savedAs(form, ada)));
  expect(draft()).toMatchObject({ changed: true, savedRow: 14, content: { notes: 'First and second' } });
});

test('P92 a reading with a response after it was abandoned fills the form, unless another one was made', async () => {
  const { read, server, state } = sidebar();
  void read();
  const lost = givenUp();
  await server.last().answer(lost.outcome);
  expect(state().readFailure).toEqual(noAnswer);
  await lost.arrive(ok(viewOf(ada)));
  expect(state()).toMatchObject({ readFailure: null, engineerId: 'ada' });
  void read();
  const second = givenUp();
  await server.last().answer(second.outcome);
  void read();
  await server.last().answer(ok(viewOf({ ...ada, meetingCount: 13 })));
  await second.arrive(ok(viewOf(budi)));
  expect(state()).toMatchObject({ engineerId: 'ada', view: { engineer: { meetingCount: 13 } } });
});

test('P92 a late refusal is shown, unless the save was tried again', async () => {
  const { type, pressSave, server, state } = await openedSidebar();
  type('Talked about the release.');
  pressSave();
  const lost = givenUp();
  await server.last().answer(lost.outcome);
  await lost.arrive(refused({ ...busy, field: 'date' }));
  expect(state().save).toMatchObject({ phase: 'failed', failure: { field: 'date' } });
  pressSave();
  const again = givenUp();
  await server.last().answer(again.outcome);
  pressSave();
  await again.arrive(refused({ ...busy, field: 'date' }));
  expect(state().save?.phase).toBe('saving');
});

test('P93 if two attempts both get a response, the first one counts, and its Undo remains', async () => {
  const { type, pressSave, server, state, draft } = await openedSidebar();
  type('Talked about the release.');
  const form = pressSave();
  const lost = givenUp();
  await server.last().answer(lost.outcome);
  pressSave();
  await lost.arrive(ok({ ...savedAs(form, ada), undo: undoOfAda }));
  expect(state().save?.phase).toBe('saving');
  await server.last().answer(ok({ ...savedAs(form, ada), corrected: true }));
  expect(state()).toMatchObject({
    save: { phase: 'saved', corrected: false },
    lastSave: { undo: undoOfAda },
  });
  expect(draft()).toMatchObject({ changed: false, savedRow: 14 });
});

test('P93 an attempt that fails after the previous one was confirmed counts as saved', async () => {
  const { type, pressSave, server, state } = await openedSidebar();
  type('Talked about the release.');
  const form = pressSave();
  const lost = givenUp();
  await server.last().answer(lost.outcome);
  pressSave();
  await lost.arrive(ok(savedAs(form, ada)));
  await server.last().answer(refused(busy));
  expect(state().save).toMatchObject({ phase: 'saved', row: 14 });
});

test('P93 an attempt with more content is the one that counts', async () => {
  const { type, pressSave, server, state, draft } = await openedSidebar();
  type('First');
  const first = pressSave();
  const lost = givenUp();
  await server.last().answer(lost.outcome);
  type('First and second');
  const second = pressSave();
  await lost.arrive(ok(savedAs(first, ada)));
  await server.last().answer(ok({ ...savedAs(second, ada), corrected: true }));
  expect(state().save).toMatchObject({ phase: 'saved', corrected: true });
  expect(draft()).toMatchObject({ changed: false, seen: { notes: 'First and second' } });
});

test('P94 a goal that was edited during a save is compared with what was saved', async () => {
  const { edit, pressSave, server } = await openedSidebar();
  edit({ rows: 'edit', edit: deploys });
  edit({ rows: 'add', addition: runbook });
  const form = pressSave();
  edit({ rows: 'edit', edit: { ...deploys, now: { current: 6 } } });
  edit({ rows: 'add', addition: { ...runbook, cells: { owner: 'Maya' } } });
  await server.last().answer(ok(savedAs(form, ada)));
  expect(pressSave()).toMatchObject({
    edits: [
      { ref: 'g-deploys', seen: { current: 4 }, now: { current: 6 } },
      { ref: 'a-runbook', seen: { owner: 'Ada Lovelace' }, now: { owner: 'Maya' } },
    ],
    additions: [],
  });
});

test('P91 a save without a connection is sent when there is one again', async () => {
  const { type, pressSave, server, goOnline, state } = await openedSidebar();
  type('Talked about the release.');
  const form = pressSave();
  await server.last().answer(refused(offline));
  const requests = server.requests.length;
  goOnline();
  expect(server.requests.slice(requests).map(({ name, args }) => [name, ...args])).toEqual([
    ['saveMeeting', form],
  ]);
  expect(state().save?.phase).toBe('saving');
});

test('P91 the pending save is sent for its own engineer, even if another one is open', async () => {
  const { type, pressSave, choose, server, goOnline } = await openedSidebar();
  type('About Ada');
  const form = pressSave();
  await server.last().answer(refused(offline));
  choose('budi');
  goOnline();
  expect(server.last()).toMatchObject({ name: 'saveMeeting', args: [form] });
});

test('P91 if something was typed since, the user has to save', async () => {
  const { type, pressSave, server, goOnline, state } = await openedSidebar();
  type('Talked about the release.');
  pressSave();
  await server.last().answer(refused(offline));
  type('Talked about the release and');
  const requests = server.requests.length;
  goOnline();
  expect(server.requests).toHaveLength(requests);
  expect(state().save).toBeNull();
});

test('P91 a form that could not be read is read when the connection is back', async () => {
  const { read, server, goOnline } = sidebar();
  void read();
  await server.last().answer(refused(offline));
  goOnline();
  expect(server.requests.map(({ name }) => name)).toEqual(['readForm', 'readForm']);
});
