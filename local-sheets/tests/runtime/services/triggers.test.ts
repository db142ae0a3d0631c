import { localSheets } from '../../support/built';
import { hr, openScript, type Script, userSessionFor } from '../../support/script';
import { clock, hour, openTriggerScript, triggerFunctions } from '../../support/trigger-script';

const code = `${triggerFunctions}
function list() {
  return ScriptApp.getProjectTriggers().map((trigger) => [
    trigger.getHandlerFunction(), trigger.getEventType() === ScriptApp.EventType.CLOCK,
    trigger.getTriggerSource() === ScriptApp.TriggerSource.CLOCK, trigger.getTriggerSourceId(),
  ]);
}
function remember(event) {
  const { authMode, ...rest } = event;
  const runs = JSON.parse(PropertiesService.getScriptProperties().getProperty('runs') || '[]');
  runs.push({ ...rest, mode: String(authMode), at: Date.now(), user: Session.getEffectiveUser().getEmail() });
  PropertiesService.getScriptProperties().setProperty('runs', JSON.stringify(runs));
}
function runs() {
  const runs = JSON.parse(PropertiesService.getScriptProperties().getProperty('runs') || '[]');
  PropertiesService.getScriptProperties().deleteProperty('runs');
  return runs;
}
function takesLong(event) {
  remember(event);
  Utilities.sleep(300000);
  ScriptApp.newTrigger('remember').timeBased().after(60000).create();
}
function shows() {
  SpreadsheetApp.getActiveSpreadsheet().toast('Nobody sees this');
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue('written');
  SpreadsheetApp.getUi().alert('Nobody answers');
}
function token() { return ScriptApp.getOAuthToken(); }
`;

let script: Script;
beforeAll(async () => {
  script = await openTriggerScript(code);
});
afterAll(() => script.close());
afterEach(async () => {
  await script.call('removeAll');
  await script.call('runs');
});

const advance = (milliseconds: number) =>
  localSheets.advanceClock(clock, [script.runner], clock.now() + milliseconds);

test('H785 a script creates, lists and deletes time-driven triggers, and each user sees only their own', async () => {
  await script.call('create', 'remember', [['everyHours', 1]]);
  await script.call('create', 'takesLong', [['after', 1000]]);
  expect(await script.call('list')).toEqual([
    ['remember', true, true, null],
    ['takesLong', true, true, null],
  ]);
  const session = userSessionFor(script.book, hr);
  expect(await script.run({ functionName: 'list', session })).toEqual({ ok: true, value: [] });
  await script.call('removeAll');
  expect(await script.call('list')).toEqual([]);
  expect(script.runner.triggers.nextAt()).toBeNull();
});

test('H785 a trigger without a time, and numbers that Google does not accept, are refused', async () => {
  expect(await script.failure('create', 'remember', [['atHour', 1]])).toMatch('The trigger has no time.');
  expect(await script.failure('create', 'remember', [['everyMinutes', 7]])).toMatch('1, 5, 10, 15 or 30');
  expect(
    await script.failure('create', 'remember', [
      ['everyDays', 1],
      ['atHour', 24],
    ]),
  ).toMatch('atHour does not accept 24.');
});

test('H787 a user has at most 20 triggers in a script', async () => {
  for (let n = 0; n < 20; n += 1) await script.call('create', 'remember', [['after', 1000]]);
  expect(await script.failure('create', 'remember', [['after', 1000]])).toBe(
    'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
});

test('H788 the clock advances from trigger to trigger, and a late run fires the next one when it has ended', async () => {
  const at = clock.now();
  await script.call('create', 'takesLong', [['after', 60_000]]);
  const fired = await advance(hour);
  expect(fired.map(({ functionName, result }) => [functionName, result.ok])).toEqual([
    ['takesLong', true],
    ['remember', true],
  ]);
  const runs = (await script.call('runs')) as { at: number }[];
  expect(runs.map((run) => run.at - at)).toEqual([60_000, 60_000 + 300_000 + 60_000]);
  expect(clock.now()).toBe(at + hour);
});

test('H788 a trigger that fires once remains in the list until it is deleted, and one that repeats fires again', async () => {
  await script.call('create', 'remember', [['after', 1000]]);
  await script.call('create', 'remember', [['everyHours', 1]]);
  await advance(3 * hour + 1);
  expect(await script.call('runs')).toHaveLength(4);
  expect(await script.call('list')).toHaveLength(2);
});

test('H788 triggers are saved with the workbook', async () => {
  await script.call('create', 'remember', [['everyHours', 1]]);
  const again = await openScript(code, { clock, file: JSON.parse(JSON.stringify(script.runner.file())) });
  expect(again.runner.triggers.nextAt()).toBe(clock.now() + hour);
  await again.close();
});

test('H789 a trigger runs as the user who created it, without a page, with the event of its time in UTC', async () => {
  const id = await script.call('create', 'remember', [['after', 1000]]);
  await advance(1000);
  const time = new Date(clock.now());
  expect(await script.call('runs')).toEqual([
    {
      mode: 'FULL',
      at: clock.now(),
      user: script.session.person.email,
      'day-of-month': time.getUTCDate(),
      'day-of-week': time.getUTCDay() || 7,
      'week-of-year': 42,
      hour: time.getUTCHours(),
      minute: time.getUTCMinutes(),
      month: 10,
      second: time.getUTCSeconds(),
      timezone: 'UTC',
      triggerUid: id,
      year: 2026,
    },
  ]);
  await script.call('create', 'shows', [['after', 1000]]);
  const fired = await advance(1000);
  expect(fired).toEqual([
    {
      functionName: 'shows',
      result: {
        ok: false,
        error: {
          name: 'ScriptError',
          message: 'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
        },
      },
    },
  ]);
  expect(await script.values(1, 1)).toEqual([['written']]);
  expect(
    script.runner
      .executions()
      .filter((run) => run.function === 'shows')
      .at(-1),
  ).toMatchObject({
    kind: 'time-driven trigger',
    user: script.session.person.email,
  });
});

test('H789 a program can have the service calls of triggers fail', async () => {
  await script.call('create', 'remember', [['after', 1000]]);
  clock.advance(1000);
  const [fired] = await script.runner.triggers.fireDue({ onCall: () => 'ends the run' });
  expect(fired).toMatchObject({ functionName: 'remember', result: { ok: false } });
  expect(await script.call('runs')).toEqual([]);
});

test('H777 triggers need script.scriptapp in a manifest that lists its scopes', async () => {
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
  const denied = await openScript(code, { clock, oauthScopes: [scope('spreadsheets')] });
  expect(await denied.failure('list')).toBe(
    `Exception: Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: ${scope('script.scriptapp')}`,
  );
  await denied.close();
  const listed = await openScript(code, { clock, oauthScopes: [scope('script.scriptapp')] });
  expect(await listed.call('list')).toEqual([]);
  await listed.close();
});

test('H790 getOAuthToken returns a token of the user, the same in each run', async () => {
  const token = await script.call('token');
  expect(token).toMatch(/^ya29\.local-/);
  expect(await script.call('token')).toBe(token);
  const other = await script.run({ functionName: 'token', session: userSessionFor(script.book, hr) });
  expect(other).not.toEqual({ ok: true, value: token });
});
