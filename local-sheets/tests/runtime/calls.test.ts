import { hr, openScript, type Script, until, userSessionFor } from '../support/script';

const code = `
function greet(name) { return 'Hello ' + name; }
function secret_() { return 'hidden'; }
function outer() { function nested() {} return 1; }
const assigned = function () {};
function onEdit_() {}
function echo(value) { return value; }
function dated() { return { view: { days: [new Date()] } }; }
function handing() { return { then: 1, act: function () {} }; }
function circle() { const a = {}; a.self = a; return a; }
function holes() { return [undefined, 1, { gone: undefined }]; }
function nothing() {}
function asks() { return String(SpreadsheetApp.getUi().alert('Go on?')); }
`;

let script: Script;
beforeAll(async () => {
  script = await openScript(code);
});
afterAll(() => script.close());

test('H210 google.script.run reaches the top-level functions', async () => {
  expect(await script.call('greet', 'Ada')).toBe('Hello Ada');
});

test.each(['secret_', 'nested', 'assigned', 'missing', 'toString', 'SpreadsheetApp'])(
  'H210 google.script.run does not reach %s',
  async (name) => {
    const result = await script.run({ functionName: name });
    expect(result).toEqual({
      ok: false,
      error: { name: 'ScriptError', message: `Script function not found: ${name}` },
    });
  },
);

test('H210 a menu item can call a function whose name ends in "_"', async () => {
  expect(await script.run({ functionName: 'secret_', kind: 'menu' })).toEqual({ ok: true, value: null });
  expect((await script.run({ functionName: 'missing', kind: 'menu' })).ok).toBe(false);
});

test('H211 plain values pass unchanged in both directions', async () => {
  const value = { a: [1, 'x', true, null, { deep: [0.5] }], empty: {} };
  expect(await script.call('echo', value)).toEqual(value);
  expect(await script.call('nothing')).toBeNull();
});

test('H211 undefined in an array arrives as null, and in an object not at all', async () => {
  expect(await script.call('holes')).toEqual([null, 1, {}]);
});

test.each([
  ['dated', 'a Date at view.days.0'],
  ['handing', 'a function at act'],
  ['circle', 'a circular reference at self'],
])('H212 a result that cannot pass reaches the page as null: %s', async (name, what) => {
  expect(await script.call(name)).toBeNull();
  expect(script.lastRun().log.join()).toContain(what);
});

test('H213 a simple trigger that the script does not define does not fire', async () => {
  const before = script.runner.executions().length;
  const result = await script.run({ functionName: 'onEdit', kind: 'simple trigger' });
  expect(result).toEqual({ ok: true, value: null });
  expect(script.runner.executions()).toHaveLength(before);
});

test('H215 a simple trigger does not run for a viewer', async () => {
  const request = { functionName: 'nothing', kind: 'simple trigger' } as const;
  const before = script.runner.executions().length;
  expect(await script.run({ ...request, session: userSessionFor(script.book, hr) })).toEqual({
    ok: true,
    value: null,
  });
  expect(script.runner.executions()).toHaveLength(before);
  await script.run(request);
  expect(script.runner.executions()).toHaveLength(before + 1);
});

test('H214 a user has at most 30 runs at a time, independently of other users', async () => {
  const crowd = await openScript(code);
  const asked = Array.from({ length: 30 }, () => crowd.run({ functionName: 'asks' }));
  await until(() => crowd.session.waiting.length === 30);
  expect(await crowd.failure('greet', 'Ada')).toBe(
    'There are too many scripts running simultaneously for this Google user account.',
  );
  const other = await crowd.run({
    functionName: 'greet',
    args: ['Ada'],
    session: userSessionFor(crowd.book, hr),
  });
  expect(other).toEqual({ ok: true, value: 'Hello Ada' });
  for (const answer of crowd.session.waiting) answer('OK');
  expect((await Promise.all(asked)).every(({ ok }) => ok)).toBe(true);
  await crowd.close();
});
