import { openScript, type Script } from '../support/script';

const code = `
var counter = 0;
function count() { counter += 1; globalThis.left = 'behind'; return counter; }
function leftBehind() { return typeof left; }
function strangers() {
  const names = ['process', 'require', 'module', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch',
    'URL', 'TextEncoder', 'atob', 'structuredClone', 'Buffer', 'crypto', 'performance', 'WebAssembly', 'window', 'door', 'invoke'];
  return names.filter((name) => name in globalThis);
}
function escapes() {
  const doors = [globalThis.constructor, console.log.constructor, SpreadsheetApp.flush.constructor, Utilities.constructor];
  return doors.map((door) => door.constructor('return typeof process')());
}
function language() {
  return [typeof Promise, typeof Map, typeof Intl.DateTimeFormat, typeof Proxy, typeof Reflect.ownKeys].join(' ');
}
function realm() {
  const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
  range.setValues([[new Date(2026, 0, 5), 'x']]);
  const values = range.getValues();
  return { date: values[0][0] instanceof Date, array: values instanceof Array, row: values[0] instanceof Array,
    object: PropertiesService.getDocumentProperties().getProperties() instanceof Object };
}
function argumentRealm(list, thing) { return [list instanceof Array, thing instanceof Object]; }
function caught() {
  try { SpreadsheetApp.getActiveSheet().getRange(0, 1); } catch (error) {
    return [error instanceof Error, error.name, error.message, String(error)];
  }
}
function outer() { inner(); }
function inner() {
  throw new TypeError('the third wheel');
}
function string() { throw 'just words'; }
function later() { return Promise.resolve(1).then((one) => one + 1); }
function laterNot() { return Promise.reject(new Error('too late')); }
function never() { return new Promise(() => {}); }
function bandings() { return SpreadsheetApp.getActiveSheet().getBandings(); }
function gmail() { return typeof GmailApp; }
function themes() { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTheme(); }
function cellImage() { return SpreadsheetApp.newCellImage(); }
function lineTable() { return SpreadsheetApp.getActiveSheet().newChart().asLineChart().setTitleTextStyle(); }
function misspelt() { return SpreadsheetApp.WrapStrategy.WARP; }
`;

let script: Script;
beforeAll(async () => {
  script = await openScript(code);
});
afterAll(() => script.close());

test('H201 each run starts fresh, with nothing that an earlier run set', async () => {
  expect(await script.call('count')).toBe(1);
  expect(await script.call('count')).toBe(1);
  expect(await script.call('leftBehind')).toBe('undefined');
});

test('H202 a script sees the language and the services, and nothing of Node.js or a browser', async () => {
  expect(await script.call('strangers')).toEqual([]);
  expect(await script.call('language')).toBe('function function function function function');
});

test('H202 no object gives a script access to anything outside its context', async () => {
  expect(await script.call('escapes')).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
});

test("H203 dates, arrays and objects from services belong to the script's realm", async () => {
  expect(await script.call('realm')).toEqual({ date: true, array: true, row: true, object: true });
  expect(await script.call('argumentRealm', [1], { a: 1 })).toEqual([true, true]);
});

test('H204 a rejected service call throws an Exception that the script can catch', async () => {
  const words = 'The starting row of the range is too small.';
  expect(await script.call('caught')).toEqual([true, 'Exception', words, `Exception: ${words}`]);
});

test('H205 an error reaches the failure handler, and the execution records its lines', async () => {
  const result = await script.run({ functionName: 'outer' });
  expect(result).toEqual({
    ok: false,
    error: { name: 'ScriptError', message: 'TypeError: the third wheel' },
  });
  const { outcome, stack } = script.lastRun();
  const line = code.split('\n').findIndex((text) => text.includes('third wheel')) + 1;
  expect(outcome).toBe('failed');
  expect(stack?.split('\n')[0]).toBe('TypeError: the third wheel');
  expect(stack).toContain(`at inner (Code.js:${line}:`);
  expect(stack).toContain('at outer (Code.js:');
  expect(stack).not.toContain('services.js');
});

test('H205 a thrown text is reported unchanged', async () => {
  expect(await script.failure('string')).toBe('Error: just words');
});

test('H205 a script that does not load fails with the line of the error', async () => {
  const broken = await openScript('function fine() {}\nnobody.knows();');
  expect(await broken.failure('fine')).toBe('ReferenceError: nobody is not defined');
  expect(broken.lastRun().stack).toContain('Code.js:2');
  await broken.close();
});

test('H206 a member that is not implemented throws an error with the member and its class', async () => {
  const lacks = (name: string) => `Error: ${name} is not part of local Sheets.`;
  expect(await script.failure('bandings')).toBe(lacks('Sheet.getBandings'));
  expect(await script.failure('themes')).toBe(lacks('Spreadsheet.getSpreadsheetTheme'));
  expect(await script.failure('cellImage')).toBe(lacks('SpreadsheetApp.newCellImage'));
  expect(await script.failure('lineTable')).toBe(lacks('EmbeddedLineChartBuilder.setTitleTextStyle'));
  expect(await script.failure('misspelt')).toBe(lacks('SpreadsheetApp.WrapStrategy.WARP'));
});

test('H207 a promise is awaited as long as something can still settle it', async () => {
  expect(await script.call('later')).toBe(2);
  expect(await script.failure('laterNot')).toBe('Error: too late');
  expect(await script.call('never')).toBeNull();
});
