import { meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { met } from '../../support/workbook/full-meeting';
import { putSetting, type SettingCell } from '../../support/workbook/setting-cells';

const feelingIn = async (addOn: AddOnFixture) => {
  const { questions, engineer } = await addOn.view('readForm', met.id);
  return { question: questions.find(({ id }) => id === 'feeling'), unread: engineer?.unread?.cells ?? [] };
};

describe.each([
  ['Asia/Jakarta', 'en_US'],
  ['America/Adak', 'de_DE'],
  ['Pacific/Tongatapu', 'in_ID'],
])('in %s', (timeZone, locale) => {
  let addOn: AddOnFixture;
  beforeAll(async () => {
    addOn = await openAddOn({ team: [met], timeZone, locale });
  });
  afterAll(() => addOn.close());

  test.each<[SettingCell, SettingCell]>([
    [{ dated: -3 }, { dated: 7 }],
    ['-3', '7'],
    [' -3 ', '7,0'],
    ['=0-3', '=3+4'],
    ['\u22123', { dated: 7 }],
  ])('M527 a scale from %j to %j is one from -3 to 7', async (lowest, highest) => {
    putSetting(addOn, 'C2', lowest);
    putSetting(addOn, 'D2', highest);
    expect(await feelingIn(addOn)).toMatchObject({
      question: { type: 'scale', lowest: -3, highest: 7 },
      unread: [],
    });
    const answers = [{ questionId: 'feeling', value: -2, text: 'Good' }];
    const meetingId = `scale-${JSON.stringify(lowest).replace(/\W/g, '-')}`;
    await addOn.view('saveMeeting', meetingForm(met.id, { meetingId, answers }));
    const rows = await addOn.table(met.name);
    expect(rows.find(({ Id }) => Id === meetingId)).toMatchObject({ Feeling: -2 });
  });

  test.each<[SettingCell, string]>([
    ['many', '"many"'],
    [1.5, '"1.5"'],
    ['1,200', '"1,200"'],
    [101, '"101"'],
    [true, '"true"'],
    [{ dated: 46_000 }, '"2025-12-09"'],
    ['=1/0', '"#DIV/0!"'],
  ])('M527 a scale that begins with %j is not one, and its cell is named', async (lowest, value) => {
    putSetting(addOn, 'C2', lowest);
    putSetting(addOn, 'D2', 5);
    expect(await feelingIn(addOn)).toMatchObject({
      question: { type: 'text', lowest: null, highest: null },
      unread: [
        {
          ...{ tab: 'Settings', cell: 'C2', column: 'Lowest', value },
          ...{ needs: 'number', limits: ' (-100, -99 … 100)' },
        },
      ],
    });
    const { findings } = await addOn.view('checkWorkbook', 0);
    const here = findings.filter(({ tab, cells }) => tab === 'Settings' && cells.includes('C2'));
    const kinds = typeof lowest === 'number' ? ['number-out-of-limits'] : ['not-a-number'];
    expect(here.map(({ kind }) => kind)).toEqual(
      typeof lowest === 'boolean' || lowest === '=1/0' ? ['number-out-of-limits'] : kinds,
    );
  });
});

test('M527 a highest below the lowest is named with the numbers that can be used', async () => {
  const addOn = await openAddOn({ team: [met] });
  putSetting(addOn, 'D3', -7);
  const { unread } = await feelingIn(addOn);
  expect(unread).toMatchObject([{ cell: 'D3', column: 'Highest', value: '"-7"', limits: ' (-2, -1 … 100)' }]);
  putSetting(addOn, 'D3', '');
  expect((await feelingIn(addOn)).unread).toEqual([]);
  await addOn.close();
});

test('W240 a bound in the format of a date is found, and a repair makes it the number', async () => {
  const addOn = await openAddOn({ team: [met] });
  putSetting(addOn, 'C2', { dated: 1 });
  putSetting(addOn, 'D2', { dated: 5 });
  putSetting(addOn, 'M2', { dated: 1.5 });
  putSetting(addOn, 'M5', { dated: 46_000 });
  const { findings } = await addOn.view('checkWorkbook', 0);
  const inSettings = findings.filter(({ tab }) => tab === 'Settings');
  expect(inSettings.map(({ kind, cells, details }) => [kind, cells, details.value, details.number])).toEqual([
    ['number-as-date', ['C2'], '"1899-12-31"', 1],
    ['number-as-date', ['D2'], '"1900-01-04"', 5],
    ['number-as-date', ['M2'], '"1899-12-31"', 1.5],
    ['not-a-number', ['M5'], '"2025-12-09"', undefined],
  ]);
  const ids = inSettings.filter(({ repair }) => repair === 'yes').map(({ id }) => id);
  await addOn.view('repairWorkbook', { ids });
  expect(await addOn.show('Settings', 'C2:D2')).toEqual([[1, 5]]);
  expect(await addOn.show('Settings', 'M2')).toEqual([[1.5]]);
  await addOn.close();
});

test('W241 a setting that cannot be used is found with the numbers that can', async () => {
  const addOn = await openAddOn({ team: [met] });
  for (const [cell, value] of [
    ['M2', 11],
    ['M3', 40],
  ] as const)
    putSetting(addOn, cell, value);
  const { findings } = await addOn.view('checkWorkbook', 0);
  const found = findings.filter(({ kind }) => kind === 'number-out-of-limits');
  expect(found.map(({ tab, cells, details, repair }) => [tab, cells, details, repair])).toEqual([
    [
      'Settings',
      ['M2'],
      { column: 'Progress cap (1 is 100 %)', value: '"11"', limits: ' (0.01 – 10)' },
      'by hand',
    ],
    ['Settings', ['M3'], { column: 'Amber from', value: '"40"', limits: ' (0 – 1)' }, 'by hand'],
  ]);
  await addOn.close();
});
