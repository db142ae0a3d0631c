import { languageOf, languageStorage } from '../../../src/pages/shell/language';

test('P120 the page uses the first language of the browser that it supports, otherwise English', () => {
  expect(languageOf(['id-ID', 'en-US'])).toBe('id');
  expect(languageOf(['en-US', 'id'])).toBe('en');
  expect(languageOf(['jv', 'id', 'en'])).toBe('id');
  expect(languageOf(['de-DE', 'fr'])).toBe('en');
  expect(languageOf([])).toBe('en');
});

test('P120 "in", the former code of Indonesian, is Indonesian, and a code that only begins with it is not', () => {
  expect(languageOf(['in_ID'])).toBe('id');
  expect(languageOf(['IN'])).toBe('id');
  expect(languageOf(['inh', 'idb'])).toBe('en');
});

test('P121 the next page uses the language that was chosen', () => {
  const entries = new Map<string, string>();
  const storage = () =>
    ({
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => entries.set(key, value),
    }) as unknown as Storage;
  expect(languageStorage(storage).read()).toBeNull();
  languageStorage(storage).write('id');
  expect(languageStorage(storage).read()).toBe('id');
  for (const key of entries.keys()) entries.set(key, 'klingon');
  expect(languageStorage(storage).read()).toBeNull();
});

test('P122 choosing a language works in a browser that refuses storage', () => {
  const storage = languageStorage(() => {
    throw new Error('The operation is insecure.');
  });
  expect(storage.read()).toBeNull();
  expect(() => storage.write('id')).not.toThrow();
});
