import { beginDraft, editDraft } from '../../../../src/pages/meeting/drafts/draft';
import { writeDraft } from '../../../../src/pages/meeting/drafts/stored-draft';
import { openedSidebar } from '../../../support/pages/opened-sidebar';
import { ada, busy, ok, refused, savedAs } from '../../../support/pages/team';

const kept = editDraft(beginDraft('kept'), { field: 'notes', value: 'From yesterday' }, '2026-11-21');

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A sidebar in a browser that refuses its storage. */
async function refusedStorage(drafts: Record<string, string> = {}) {
  const opened = await openedSidebar(null);
  const reading = opened.server.last();
  const arrive = () => reading.answer(ok({ drafts }));
  return { ...opened, arrive, sent: () => namesAndTexts(opened.server.requests.slice(2)) };
}

function namesAndTexts(requests: readonly { name: string; args: readonly unknown[] }[]) {
  return requests
    .filter(({ name }) => name !== 'saveMeeting')
    .map(({ name, args }) => [name, args[0], notesIn(String(args[1]))]);
}

function notesIn(text: string): string {
  return text === '' ? '' : JSON.parse(text).content.notes;
}

const turns = () => jest.advanceTimersByTimeAsync(0);

test('P76 drafts are read once, after the form is shown, and are filled in', async () => {
  const { server, arrive, draft } = await refusedStorage({ ada: writeDraft(kept) ?? '' });
  expect(server.requests.map(({ name }) => name)).toEqual(['readForm', 'readDrafts']);
  await arrive();
  expect(draft()).toMatchObject({ restored: true, changed: true, content: { notes: 'From yesterday' } });
});

test('P76 input is stored two seconds after the last keystroke, and a saved draft is removed', async () => {
  const { type, arrive, sent, server, pressSave } = await refusedStorage();
  await arrive();
  type('Half');
  await jest.advanceTimersByTimeAsync(1_900);
  type('Half a thought');
  await jest.advanceTimersByTimeAsync(1_900);
  expect(sent()).toEqual([]);
  await jest.advanceTimersByTimeAsync(100);
  expect(sent()).toEqual([['saveDraft', 'ada', 'Half a thought']]);
  await server.last().answer(ok({ drafts: {} }));
  const form = pressSave();
  await server.last().answer(ok(savedAs(form, ada)));
  await jest.advanceTimersByTimeAsync(2_000);
  expect(sent().at(-1)).toEqual(['saveDraft', 'ada', '']);
});

test('P76 a draft is sent only after the previous response, and never after it was saved', async () => {
  const { type, arrive, sent, server } = await refusedStorage();
  await arrive();
  type('One');
  await jest.advanceTimersByTimeAsync(2_000);
  const first = server.last();
  type('One and two');
  await jest.advanceTimersByTimeAsync(2_000);
  expect(sent()).toEqual([['saveDraft', 'ada', 'One']]);
  await first.answer(ok({ drafts: {} }));
  await turns();
  expect(sent().at(-1)).toEqual(['saveDraft', 'ada', 'One and two']);
});

test('P76 when the page is left, pending drafts are sent immediately', async () => {
  const { type, leave, arrive, sent } = await refusedStorage();
  await arrive();
  type('Half a thought');
  leave();
  expect(sent()).toEqual([['saveDraft', 'ada', 'Half a thought']]);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(sent()).toHaveLength(1);
});

test('P77 input typed before the stored draft arrived remains in the form, and the stored draft is parked', async () => {
  const { type, arrive, draft } = await refusedStorage({ ada: writeDraft(kept) ?? '' });
  type('Typed at once');
  await arrive();
  expect(draft()).toMatchObject({
    content: { notes: 'Typed at once' },
    parkedDrafts: [{ meetingId: 'kept', content: { notes: 'From yesterday' } }],
  });
});

test('P77 if stored drafts could not be read, none is overwritten', async () => {
  const { type, server, leave } = await refusedStorage();
  await server.last().answer(refused(busy));
  type('Typed at once');
  leave();
  await jest.advanceTimersByTimeAsync(2_000);
  expect(server.requests.slice(1).map(({ name }) => name)).toEqual(['readDrafts', 'readDrafts']);
  await server.last().answer(ok({ drafts: { ada: writeDraft(kept) ?? '' } }));
  await turns();
  expect(server.last().name).toBe('saveDraft');
  expect(String(server.last().args[1])).toContain('From yesterday');
  expect(String(server.last().args[1])).toContain('Typed at once');
});

test('P78 the page knows where unsaved input is kept', async () => {
  const { type, arrive, server, state } = await refusedStorage();
  expect(state().draftsIn).toBe('page');
  await arrive();
  type('Half a thought');
  await jest.advanceTimersByTimeAsync(2_000);
  await server.last().answer(ok({ drafts: {} }));
  await turns();
  expect(state().draftsIn).toBe('account');
  type('Half a thought more');
  await jest.advanceTimersByTimeAsync(2_000);
  await server.last().answer(refused(busy));
  await turns();
  expect(state().draftsIn).toBe('page');
  expect((await openedSidebar()).state().draftsIn).toBe('browser');
});
