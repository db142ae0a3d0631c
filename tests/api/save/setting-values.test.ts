import { meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { goal, typeGoals } from '../../support/workbook/cycle-goals';
import { dashboardRows } from '../../support/workbook/dashboard-rows';
import { met } from '../../support/workbook/full-meeting';
import { putSetting, type SettingCell } from '../../support/workbook/setting-cells';

const locales = [
  ['en_US', 'Asia/Jakarta'],
  ['de_DE', 'America/Adak'],
] as const;

/** A goal beyond its target and one halfway there, so that the score shows the cap. */
async function openScored(locale: string, timeZone: string): Promise<AddOnFixture> {
  const addOn = await openAddOn({ team: [met], locale, timeZone });
  typeGoals(addOn, goal(met.name, 'Beyond', 0, 10, 90), goal(met.name, 'Half', 0, 10, 5));
  addOn.type(met.name, 'B7', [100], [0], [0], [0]);
  return addOn;
}

const panelOf = async (addOn: AddOnFixture) => (await addOn.show(met.name, 'C11:D11'))[0];
const unreadIn = async (addOn: AddOnFixture) =>
  (await addOn.view('readForm', met.id)).engineer?.unread?.cells;

/** The form after a new 1:1, and the score and the coverage that were stored with it. */
async function savedWith(addOn: AddOnFixture, cell: SettingCell) {
  const meetingId = `cap${JSON.stringify(cell).replace(/\W/g, '-')}`;
  const { form } = await addOn.view('saveMeeting', meetingForm(met.id, { meetingId }));
  const { Score, Coverage } = (await addOn.table(met.name)).find(({ Id }) => Id === meetingId) ?? {};
  return { form, Score, Coverage };
}

const usableCaps: [SettingCell, number][] = [
  [1.5, 1.5],
  ['1.5', 1.5],
  ['150%', 1.5],
  ['1,5', 1.5],
  [' 1.5 ', 1.5],
  ['', 1],
  [true, 1],
  [0.005, 0.005],
  [10, 10],
  ['=3/2', 1.5],
];

describe.each(locales)('in %s', (locale, timeZone) => {
  test('M525 a save stores the score of the panel, whatever number or text the cap is', async () => {
    const addOn = await openScored(locale, timeZone);
    for (const [cell, cap] of usableCaps) {
      putSetting(addOn, 'M2', cell);
      const { form, Score, Coverage } = await savedWith(addOn, cell);
      const score = (Math.min(9, cap) + Math.min(0.5, cap)) / 2;
      expect([cell, await panelOf(addOn)]).toEqual([cell, [Score, Coverage]]);
      expect([cell, Score]).toEqual([cell, expect.closeTo(score, 12)]);
      expect([cell, form.engineer?.goals.cap, form.engineer?.unread]).toEqual([cell, cap, undefined]);
    }
    await addOn.close();
  });

  test('M525 with a cap that cannot be used, the panel shows an error and a save stores no score', async () => {
    const addOn = await openScored(locale, timeZone);
    const caps: SettingCell[] = [
      'soon',
      '1,200',
      -1,
      0,
      11,
      false,
      '=1/0',
      { dated: 1.5 },
      { dated: 46_000 },
    ];
    for (const cell of caps) {
      putSetting(addOn, 'M2', cell);
      const { form, Score, Coverage } = await savedWith(addOn, cell);
      expect([cell, Score, Coverage]).toEqual([cell, '', '']);
      expect([cell, await panelOf(addOn)]).toEqual([
        cell,
        [expect.stringMatching(/^#/), expect.stringMatching(/^#/)],
      ]);
      expect([cell, form.engineer?.score, form.engineer?.unread?.cells]).toEqual([
        cell,
        null,
        [expect.objectContaining({ tab: 'Settings', cell: 'M2', column: 'Progress cap (1 is 100 %)' })],
      ]);
      expect(form.engineer?.goals.capFlaw?.what).toMatch(/^the cap in Settings /);
    }
    await addOn.close();
  });
});

test('M525 the form names the cap that cannot be used, and the report scores no key result', async () => {
  const addOn = await openScored('en_US', 'Asia/Jakarta');
  putSetting(addOn, 'M2', -1);
  expect(await unreadIn(addOn)).toEqual([
    {
      ...{ tab: 'Settings', cell: 'M2', column: 'Progress cap (1 is 100 %)' },
      ...{ value: '"-1"', needs: 'number', limits: ' (0.01 – 10)' },
    },
  ]);
  expect((await addOn.view('readReport', met.id)).source?.isUnscored).toBe(true);
  addOn.type('Settings', 'N2', ['']);
  expect((await addOn.view('readForm', met.id)).engineer?.goals.capFlaw?.what).toBe(
    'the cap in Settings is #N/A',
  );
  await addOn.close();
});

test('M525 of two rows with the same setting, script and formulas read the first', async () => {
  const addOn = await openScored('en_US', 'Asia/Jakarta');
  addOn.type('Settings', 'L6', ['Progress cap', 1.5, 'cap']);
  const { form } = await addOn.view('saveMeeting', meetingForm(met.id));
  expect(form.engineer?.goals.cap).toBe(1);
  expect((await panelOf(addOn))?.[0]).toBe(form.engineer?.score);
  await addOn.close();
});

/** Where amber and green begin according to the colors that Set up has given the panel. */
function colorsOf(addOn: AddOnFixture): number[] {
  const [, middle] = addOn.book.conditionalFormats(addOn.tab(met.name).sheetId);
  const quotients = Array.from(String(middle?.args[0]).matchAll(/(\d+)\/(\d+)/g));
  return quotients.map(([, part, whole]) => Number(part) / Number(whole));
}

test.each(locales)(
  'M526 the dashboard’s bands and the colors have the same thresholds in %s',
  async (locale, timeZone) => {
    const addOn = await openScored(locale, timeZone);
    const bandAt = async (percent: number) => {
      addOn.type('Goals', 'H2', [percent / 10], [percent / 10]);
      return (await dashboardRows(addOn))[0]?.Band;
    };
    const cases: [SettingCell, SettingCell, number, number, string[]][] = [
      [0.5, 0.8, 0.5, 0.8, []],
      ['0.5', '80%', 0.4, 0.7, ['M3', 'M4']],
      ['0,5', 'soon', 0.4, 0.7, ['M3', 'M4']],
      [{ dated: 0.5 }, { dated: 0.75 }, 0.5, 0.75, []],
      [5, -1, 0.4, 0.7, ['M3', 'M4']],
      [40, 70, 0.4, 0.7, ['M3', 'M4']],
      [true, '=1/0', 0.4, 0.7, ['M3', 'M4']],
      ['', '', 0.4, 0.7, []],
      [0.6, 0.3, 0.6, 0.6, []],
    ];
    for (const [amber, green, amberFrom, greenFrom, unread] of cases) {
      putSetting(addOn, 'M3', amber);
      putSetting(addOn, 'M4', green);
      await addOn.view('setUpWorkbook');
      const named = ((await unreadIn(addOn)) ?? []).map(({ cell }) => cell);
      expect([amber, green, named]).toEqual([amber, green, unread]);
      const colors = colorsOf(addOn).map((start) => Math.round(start * 1e6) / 1e6);
      expect([amber, green, colors]).toEqual([amber, green, [amberFrom, greenFrom]]);
      const bands = [];
      for (const start of [amberFrom, greenFrom])
        bands.push(await bandAt(100 * start - 1), await bandAt(100 * start));
      const low = amberFrom === greenFrom ? 'Red' : 'Amber';
      const high = amberFrom === greenFrom ? 'Green' : 'Amber';
      expect([amber, green, bands]).toEqual([amber, green, ['Red', high, low, 'Green']]);
    }
    await addOn.close();
  },
);
