import { localSheets } from '../../support/built';
import { openScript, type Script } from '../../support/script';
import { clock, hour, openTriggerScript, start, triggerFunctions } from '../../support/trigger-script';

const code = `${triggerFunctions}
function onWeekDay() { ScriptApp.newTrigger('nothing').timeBased().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9).create(); }
function at(time) { ScriptApp.newTrigger('nothing').timeBased().at(new Date(time)).create(); }
function nothing() {}
`;

let script: Script;
beforeAll(async () => {
  script = await openTriggerScript(code);
});
afterAll(() => script.close());
afterEach(() => script.call('removeAll'));

const next = () => (script.runner.triggers.nextAt() ?? 0) - clock.now();
const inJakarta = (instant: number) => new Date(instant + 7 * hour).toISOString().slice(0, 16);

test.each<[string, unknown[], number]>([
  ['after', [['after', 90_000]], 90_000],
  ['everyMinutes', [['everyMinutes', 15]], 900_000],
  ['everyHours', [['everyHours', 6]], 6 * hour],
])('H786 %s counts from the moment of its creation', async (_, calls, expected) => {
  await script.call('create', 'nothing', calls);
  expect(next()).toBe(expected);
});

test.each<[string, unknown[], string, string]>([
  [
    'a day',
    [
      ['everyDays', 1],
      ['atHour', 2],
    ],
    '2026-10-15T02',
    'T02',
  ],
  [
    'three days',
    [
      ['everyDays', 3],
      ['atHour', 23],
    ],
    '2026-10-14T23',
    '2026-10-17T23',
  ],
  [
    'a week',
    [
      ['everyWeeks', 2],
      ['atHour', 23],
    ],
    '2026-10-14T23',
    '2026-10-28T23',
  ],
  [
    'a month',
    [
      ['onMonthDay', 31],
      ['atHour', 5],
    ],
    '2026-10-31T05',
    '2026-12-31T05',
  ],
  [
    'another zone',
    [
      ['everyDays', 1],
      ['atHour', 2],
      ['inTimezone', 'UTC'],
    ],
    '2026-10-15T09',
    '2026-10-16T09',
  ],
])('H786 a trigger of %s fires at its hour, in its time zone', async (_, calls, first, second) => {
  const zone = await openScript(code, {
    clock: localSheets.createSimulatedClock(start),
    scriptTimeZone: 'Asia/Jakarta',
  });
  await zone.call('create', 'nothing', calls);
  const at = zone.runner.triggers.nextAt() ?? 0;
  expect(inJakarta(at)).toMatch(first);
  await zone.close();
  const later = await openScript(code, {
    clock: localSheets.createSimulatedClock(at),
    scriptTimeZone: 'Asia/Jakarta',
    file: zone.runner.file(),
  });
  await later.runner.triggers.fireDue();
  expect(inJakarta(later.runner.triggers.nextAt() ?? 0)).toMatch(second);
  await later.close();
});

test('H786 nearMinute, onWeekDay, at and atDate choose the time', async () => {
  await script.call('create', 'nothing', [
    ['everyDays', 1],
    ['atHour', 12],
    ['nearMinute', 30],
  ]);
  expect(next()).toBeGreaterThanOrEqual(2.25 * hour);
  expect(next()).toBeLessThanOrEqual(2.75 * hour);
  await script.call('removeAll');
  await script.call('onWeekDay');
  expect(inJakarta(script.runner.triggers.nextAt() ?? 0)).toMatch('2026-10-16T09');
  await script.call('removeAll');
  await script.call('at', start + 5000);
  expect(next()).toBe(5000);
  await script.call('removeAll');
  await script.call('create', 'nothing', [['atDate', 2026, 12, 24]]);
  expect(
    Math.abs((script.runner.triggers.nextAt() ?? 0) - Date.parse('2026-12-24T00:00+07:00')),
  ).toBeLessThanOrEqual(900_000);
});
