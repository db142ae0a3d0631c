import { openScript, type Script, tomas, userSessionFor } from '../support/script';

const code = `
const stores = {
  document: () => PropertiesService.getDocumentProperties(),
  script: () => PropertiesService.getScriptProperties(),
  user: () => PropertiesService.getUserProperties(),
};
function set(store, key, value) { stores[store]().setProperty(key, value); }
function all(store) { return stores[store]().getProperties(); }
function changes() {
  const properties = PropertiesService.getDocumentProperties();
  properties.setProperties({ a: 1, b: 'two' }).setProperty('c', true).deleteProperty('b');
  const keys = properties.getKeys().sort();
  properties.setProperties({ d: 'only' }, true);
  const replaced = properties.getProperties();
  properties.deleteAllProperties();
  return [keys, replaced, properties.getProperty('d'), properties.getProperties()];
}
function large(bytes) { PropertiesService.getDocumentProperties().setProperty('k', 'x'.repeat(bytes)); }
function tooMany() {
  const properties = PropertiesService.getScriptProperties();
  for (let n = 0; n < 60; n++) properties.setProperty('k' + n, 'x'.repeat(9000));
}
function remember(seconds) {
  const cache = CacheService.getDocumentCache();
  cache.put('a', 'one', seconds);
  cache.putAll({ b: 'two', c: 'three' });
  cache.remove('c');
  return [cache.get('a'), cache.getAll(['a', 'b', 'c', 'd'])];
}
function recall(key) { return CacheService.getDocumentCache().get(key); }
function largeCache(bytes) { CacheService.getDocumentCache().put('k', 'x'.repeat(bytes)); }
`;

let script: Script;
beforeAll(async () => {
  script = await openScript(code);
});
afterAll(() => script.close());

test('H265 properties are strings that are set and read one by one or all at once', async () => {
  expect(await script.call('changes')).toEqual([['a', 'c'], { d: 'only' }, null, {}]);
});

test('H265 document, script and user properties are separate stores, with a user store for each user', async () => {
  await script.call('set', 'document', 'k', 'document');
  await script.call('set', 'script', 'k', 'script');
  await script.call('set', 'user', 'k', 'maya');
  const other = userSessionFor(script.book, tomas);
  await script.run({ functionName: 'set', args: ['user', 'k', 'tomas'], session: other });
  expect(await script.call('all', 'document')).toEqual({ k: 'document' });
  expect(await script.call('all', 'script')).toEqual({ k: 'script' });
  expect(await script.call('all', 'user')).toEqual({ k: 'maya' });
  const theirs = await script.run({ functionName: 'all', args: ['user'], session: other });
  expect(theirs).toEqual({ ok: true, value: { k: 'tomas' } });
});

test('H266 a property holds 9 kB and a store holds 500 kB', async () => {
  await script.call('large', 9 * 1024);
  expect(await script.failure('large', 9 * 1024 + 1)).toBe('Exception: Argument too large: value');
  expect(await script.failure('tooMany')).toContain('You have exceeded the property storage quota.');
});

test('H267 a cache keeps strings for a limited time and across runs', async () => {
  expect(await script.call('remember', 600)).toEqual(['one', { a: 'one', b: 'two' }]);
  expect(await script.call('recall', 'a')).toBe('one');
  await script.call('remember', 0);
  expect(await script.call('recall', 'a')).toBeNull();
  expect(await script.failure('largeCache', 100 * 1024 + 1)).toBe('Exception: Argument too large: value');
});
