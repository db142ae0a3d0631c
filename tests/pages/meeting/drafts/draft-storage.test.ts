import { beginDraft, editDraft } from '../../../../src/pages/meeting/drafts/draft';
import { draftStorage } from '../../../../src/pages/meeting/drafts/draft-storage';

const typed = editDraft(beginDraft('one'), { field: 'notes', value: 'Half a sentence' }, '2026-11-22');
const back = { ...typed, restored: true };

test('P14 unsaved input is offered again by the next page', () => {
  const storage = memory();
  draftStorage(() => storage).write('book', 'ada', typed);
  expect(draftStorage(() => storage).read('book')).toEqual({ ada: back });
});

test('P14 each engineer has a separate draft', () => {
  const storage = memory();
  const drafts = draftStorage(() => storage);
  drafts.write('book', 'ada', typed);
  drafts.write('book', 'budi', { ...typed, meetingId: 'two' });
  expect(drafts.read('book')).toEqual({ ada: back, budi: { ...back, meetingId: 'two' } });
});

test('P14 a saved draft is removed from the browser', () => {
  const storage = memory();
  const drafts = draftStorage(() => storage);
  drafts.write('book', 'ada', typed);
  drafts.write('book', 'ada', { ...typed, changed: false, savedRow: 14 });
  expect(Object.keys(storage)).toEqual([]);
});

test('P14 other entries in the browser’s storage, and damaged ones, are ignored', () => {
  const storage = memory();
  const drafts = draftStorage(() => storage);
  drafts.write('book', 'ada', typed);
  const [key = ''] = Object.keys(storage);
  storage.setItem('theme', 'dark');
  storage.setItem(key.replace('ada', 'budi'), '{"meetingId":7}');
  storage.setItem(key.replace('ada', 'cem'), '{"meetingId"');
  expect(Object.keys(drafts.read('book') ?? {})).toEqual(['ada']);
});

test('P14 a draft of an earlier version is restored together with its parked drafts', () => {
  const storage = memory();
  const drafts = draftStorage(() => storage);
  drafts.write('book', 'ada', typed);
  const [key = ''] = Object.keys(storage);
  const { parkedDrafts: _none, ...earlier } = JSON.parse(storage.getItem(key) ?? '');
  storage.setItem(key, JSON.stringify({ ...earlier, aside: [{ ...earlier, meetingId: 'two' }] }));
  expect(drafts.read('book')?.ada?.parkedDrafts).toEqual([{ ...back, meetingId: 'two' }]);
});

test('P15 a browser that refuses to read or write storage is reported and causes no error', () => {
  const refuse = () => {
    throw new Error('The operation is insecure.');
  };
  const closed = draftStorage(refuse);
  expect(closed.read('book')).toBeNull();
  expect(closed.write('book', 'ada', typed)).toBe(false);
  const full = draftStorage(() => Object.assign(memory(), { setItem: refuse }));
  expect(full.read('book')).toBeNull();
  expect(full.write('book', 'ada', typed)).toBe(false);
});

test('P75 the same engineer has another draft in a copy of the workbook', () => {
  const storage = memory();
  const drafts = draftStorage(() => storage);
  drafts.write('book', 'ada', typed);
  expect(drafts.read('copy')).toEqual({});
  drafts.write('copy', 'ada', undefined);
  expect(drafts.read('book')).toEqual({ ada: back });
});

/** Storage as in browsers, where the keys are own properties of the object. */
function memory(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.create(methods) as Storage;
}
