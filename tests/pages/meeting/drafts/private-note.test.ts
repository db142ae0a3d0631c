import type { Failure } from '../../../../src/contract/outcome';
import { isUnsaved, privateNotes, roomLeft } from '../../../../src/pages/meeting/drafts/private-note';
import { slowServer } from '../../../support/pages/slow-server';
import { busy, ok, refused } from '../../../support/pages/team';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const changed: Failure = { ...busy, kind: 'refusal', code: 'changed-meanwhile' };

async function openedNote(text = 'Before') {
  const server = slowServer();
  const notes = privateNotes(server.call);
  void notes.open('ada');
  await server.last().answer(ok({ text, left: 100 }));
  return { ...notes, server, note: () => notes.store.state().ada! };
}

test('P112 the note is read only on request, and is saved when typing pauses', async () => {
  const { type, server, note } = await openedNote();
  expect(server.requests.map(({ name }) => name)).toEqual(['readPrivateNote']);
  type('ada', 'Before an');
  jest.advanceTimersByTime(1_000);
  type('ada', 'Before and after');
  jest.advanceTimersByTime(1_000);
  expect(server.requests).toHaveLength(1);
  jest.advanceTimersByTime(1_000);
  expect(server.last()).toMatchObject({
    name: 'savePrivateNote',
    args: ['ada', 'Before and after', 'Before'],
  });
  await server.last().answer(ok({ text: 'Before and after', left: 90 }));
  expect(isUnsaved(note())).toBe(false);
});

test('P112 leaving the field saves the note immediately, and text typed meanwhile is saved afterwards', async () => {
  const { type, save, server, note } = await openedNote();
  type('ada', 'One');
  void save('ada');
  type('ada', 'Two');
  void save('ada');
  expect(server.requests).toHaveLength(2);
  await server.last().answer(ok({ text: 'One', left: 103 }));
  expect(server.last().args).toEqual(['ada', 'Two', 'One']);
  await server.last().answer(ok({ text: 'Two', left: 103 }));
  expect(isUnsaved(note())).toBe(false);
});

test('P112 an unchanged note is not sent', async () => {
  const { save, saveAll, server } = await openedNote();
  void save('ada');
  saveAll();
  expect(server.requests).toHaveLength(1);
});

test('P113 a server that does not respond loses nothing, and the next attempt sends the whole note', async () => {
  const { type, save, open, server, note } = await openedNote();
  type('ada', 'Held');
  void save('ada');
  await server.last().answer(refused(busy));
  expect(note()).toMatchObject({ text: 'Held', failure: busy });
  // Opening it again must not overwrite unsaved text with the stored note.
  void open('ada');
  expect(server.requests).toHaveLength(2);
  void save('ada');
  await server.last().answer(ok({ text: 'Held', left: 102 }));
  expect(note()).toMatchObject({ failure: null, saved: 'Held' });
});

test('P113 if another window has changed the note, both texts are shown and can be merged', async () => {
  const { type, save, join, server, note } = await openedNote();
  type('ada', 'Mine');
  void save('ada');
  await server.last().answer(refused(changed));
  expect(server.last().name).toBe('readPrivateNote');
  await server.last().answer(ok({ text: 'Theirs', left: 100 }));
  expect(note()).toMatchObject({ text: 'Mine', theirs: 'Theirs' });
  type('ada', 'Mine too');
  jest.advanceTimersByTime(5_000);
  expect(server.requests).toHaveLength(3);
  void join('ada', 'both');
  expect(server.last().args).toEqual(['ada', 'Mine too\n\nTheirs', 'Theirs']);
  await server.last().answer(ok({ text: 'Mine too\n\nTheirs', left: 90 }));
  expect(note()).toMatchObject({ theirs: null, saved: 'Mine too\n\nTheirs' });
});

test('P113 the user can also keep only their own text', async () => {
  const { type, save, join, server } = await openedNote();
  type('ada', 'Mine');
  void save('ada');
  await server.last().answer(refused(changed));
  await server.last().answer(ok({ text: 'Theirs', left: 100 }));
  void join('ada', 'mine alone');
  expect(server.last().args).toEqual(['ada', 'Mine', 'Theirs']);
});

test('P112 the remaining space decreases with each character, before anything is refused', async () => {
  const { type, note } = await openedNote();
  type('ada', 'Before and');
  expect(roomLeft(note())).toBe(96);
});
