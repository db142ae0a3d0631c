import { daysFromNow } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { ada, bo, personalTeam, retentionOf } from '../../support/workbook/personal';
import { wholeWorkbook } from '../../support/workbook/whole-workbook';

const today = daysFromNow(0);
let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ from: await personalTeam() });
});
afterAll(() => addOn.close());

test('M418 the numbers before a retention are those of the workbook, and nothing is written', async () => {
  const before = await wholeWorkbook(addOn);
  const view = await addOn.view('readRetention', today);
  expect(view).toMatchObject({ reports: 0, hasForm: true });
  expect(view.places.map(({ title, count }) => [title, count])).toEqual([
    ...[
      [ada.name, 12],
      [bo.name, 6],
      ['Actions', 1],
      ['Talking points', 1],
      ['Wins', 2],
      ['Changes', 2],
      ['Form Responses 1', 2],
    ],
  ]);
  expect((await addOn.view('readRetention', daysFromNow(-30))).places).toEqual([]);
  expect(await addOn.failure('readRetention', daysFromNow(1))).toMatchObject({
    rule: 'M418',
    field: 'before',
  });
  expect(await addOn.failure('readRetention', 'soon')).toMatchObject({ rule: 'M3' });
  expect(await wholeWorkbook(addOn)).toEqual(before);
});

test('M420 a retention is refused if the numbers have changed since they were shown', async () => {
  const form = await retentionOf(addOn);
  const before = await wholeWorkbook(addOn);
  const other = { ...form, seen: { ...form.seen, actions: 2 } };
  expect(await addOn.failure('clearTexts', other)).toMatchObject({ rule: 'M414' });
  expect(await wholeWorkbook(addOn)).toEqual(before);
});

test('M420 a retention with texts on a tab that is limited to others is refused with their addresses, and a viewer is refused', async () => {
  const form = await retentionOf(addOn);
  while ((await addOn.view('protectWorkbook', { limits: { [ada.id]: true } })).more);
  const before = await wholeWorkbook(addOn);
  addOn.signIn('tomas.lindqvist@example.com');
  expect(await addOn.failure('clearTexts', form)).toMatchObject({
    code: 'protected',
    details: { tab: ada.name },
  });
  addOn.signIn('hr@example.com');
  expect(await addOn.failure('clearTexts', form)).toMatchObject({ code: 'view-only' });
  addOn.signIn('maya.hartono@example.com');
  expect(await wholeWorkbook(addOn)).toEqual(before);
});

test('M419 a retention clears old texts, keeps dates and figures, and logs counts only; doing it again changes nothing', async () => {
  const figures = async () => {
    const rows = [...(await addOn.table(ada.name)), ...(await addOn.table(bo.name))];
    return rows.map((row) =>
      ['Date', 'Feeling', 'Workload', 'Next 1:1', 'Score', 'Coverage', 'Manager', 'Id'].map(
        (key) => row[key],
      ),
    );
  };
  const kept = ['Goals', 'Goal log', 'Engineers'];
  const before = await Promise.all([figures(), ...kept.map(addOn.table)]);
  const form = await retentionOf(addOn);
  // The entry has the address that an earlier save has kept.
  await addOn.callWith(({ label }) => (/User/.test(label) ? 'throws' : null), 'clearTexts', form);
  expect(await Promise.all([figures(), ...kept.map(addOn.table)])).toEqual(before);
  const left = JSON.stringify(addOn.book.file());
  for (const text of ['Good week', 'Corrected', 'About Bo', 'Rota', 'What Ada prepared']) {
    expect({ text, isThere: left.includes(text) }).toEqual({ text, isThere: false });
  }
  // Open action items and topics that nobody has discussed are not old.
  expect((await addOn.table('Actions')).map(({ Action, Status }) => [Action, Status])).toContainEqual([
    'Of Bo',
    'Open',
  ]);
  expect((await addOn.table('Actions')).find(({ Status }) => Status === 'Done')).toMatchObject({
    Action: '',
    Closed: daysFromNow(-7),
  });
  expect((await addOn.table('Changes')).at(-1)).toMatchObject({
    ...{ Who: 'maya.hartono@example.com', Engineer: '', '1:1 of': today, Field: 'Retention', Before: '' },
    After: `Texts from before ${today} were cleared: tabs of engineers 18, Actions 1, Talking points 1, Wins 2, Changes 2, Form Responses 1 2.`,
  });
  const after = await wholeWorkbook(addOn);
  expect(await addOn.view('clearTexts', form)).toEqual({ places: [] });
  expect(await wholeWorkbook(addOn)).toEqual(after);
});
