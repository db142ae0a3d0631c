import { beginDraft, editDraft } from '../../src/sidebar/draft';
import { draftShelf } from '../../src/sidebar/draft-shelf';

const typed = editDraft(beginDraft('one'), { field: 'notes', value: 'Half a sentence' }, '2026-11-22');

test('P14 what was typed is offered again by the next page', () => {
  const storage = memory();
  draftShelf(() => storage).keep({}, { ada: typed });
  expect(draftShelf(() => storage).read()).toEqual({ ada: { ...typed, restored: true } });
});

test('P14 each engineer has a draft of their own', () => {
  const storage = memory();
  const shelf = draftShelf(() => storage);
  shelf.keep({}, { ada: typed });
  shelf.keep({ ada: typed }, { ada: typed, budi: { ...typed, meetingId: 'two' } });
  expect(Object.keys(shelf.read()).sort()).toEqual(['ada', 'budi']);
});

test('P14 a saved draft is taken from the browser', () => {
  const storage = memory();
  const shelf = draftShelf(() => storage);
  shelf.keep({}, { ada: typed });
  shelf.keep({ ada: typed }, { ada: { ...typed, changed: false, savedRow: 14 } });
  expect(Object.keys(storage)).toEqual([]);
});

test('P14 other entries of the browser, and spoilt ones, are passed over', () => {
  const storage = memory();
  const shelf = draftShelf(() => storage);
  shelf.keep({}, { ada: typed });
  const [key = ''] = Object.keys(storage);
  storage.setItem('theme', 'dark');
  storage.setItem(key.replace('ada', 'budi'), '{"meetingId":7}');
  storage.setItem(key.replace('ada', 'cem'), '{"meetingId"');
  expect(Object.keys(shelf.read())).toEqual(['ada']);
});

test('P15 a browser that refuses its storage disturbs nothing', () => {
  const shelf = draftShelf(() => {
    throw new Error('The operation is insecure.');
  });
  expect(shelf.read()).toEqual({});
  expect(() => shelf.keep({}, { ada: typed })).not.toThrow();
});

/** Storage as browsers have it: its keys are its own properties. */
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
