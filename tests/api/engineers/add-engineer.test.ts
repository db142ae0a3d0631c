import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
beforeEach(async () => {
  addOn = await openAddOn();
});
afterEach(() => addOn.close());

test('M41 adding an engineer makes one row and one tab with its charts', async () => {
  const form = engineerForm('Ada Lovelace', { email: 'ada@example.com', cadenceDays: '7' });
  expect(await addOn.view('addEngineer', form)).toEqual({
    ...form,
    status: 'Active',
    tab: 'Ada Lovelace',
  });
  expect(await addOn.table('Engineers')).toEqual([
    {
      Name: 'Ada Lovelace',
      Email: 'ada@example.com',
      Role: 'Backend engineer',
      Team: 'Payments',
      Manager: 'maya.hartono@example.com',
      'Cadence in days': 7,
      Started: '2024-03-01',
      Status: 'Active',
      Id: form.id,
    },
  ]);
  const tab = addOn.tab('Ada Lovelace');
  expect(tab.columns).toBe(16);
  expect(tab.rows).toBeLessThanOrEqual(24);
  expect(addOn.book.charts(tab.sheetId)).toHaveLength(4);
  expect(addOn.session.activeSheetId()).toBe(tab.sheetId);
});

test('M41 the same form again changes nothing', async () => {
  const form = engineerForm('Ada Lovelace');
  const first = await addOn.view('addEngineer', form);
  expect(await addOn.view('addEngineer', { ...form, role: 'Another' })).toEqual(first);
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  expect(await addOn.table('Engineers')).toEqual([expect.objectContaining({ Role: 'Backend engineer' })]);
  expect(addOn.book.tabs()).toHaveLength(16);
});

test('M41 two engineers added at the same moment have a row and a tab each', async () => {
  await Promise.all([
    addOn.view('addEngineer', engineerForm('Ada Lovelace')),
    addOn.view('addEngineer', engineerForm('Grace Hopper')),
  ]);
  expect((await addOn.table('Engineers')).map((row) => row.Name).sort()).toEqual([
    'Ada Lovelace',
    'Grace Hopper',
  ]);
  expect(addOn.book.tabs()).toHaveLength(17);
});

test('M41 a name that a tab has already, or that a tab cannot have, still gets a tab', async () => {
  const goals = await addOn.view('addEngineer', engineerForm('Goals'));
  expect(goals).toMatchObject({ name: 'Goals', tab: 'Goals (2)' });
  const odd = await addOn.view('addEngineer', engineerForm('Ada [QA] / "=Ada"', { id: 'eng-odd' }));
  expect((await addOn.show(odd.tab, 'B1'))[0]?.[0]).toBe('Ada [QA] / "=Ada"');
});

test('M13 a name that is there already is refused at its field, and nothing is written', async () => {
  await addOn.view('addEngineer', engineerForm('Ada Lovelace'));
  const again = engineerForm('ada  lovelace', { id: 'eng-other' });
  expect(await addOn.failure('addEngineer', again)).toMatchObject({
    kind: 'refusal',
    rule: 'M13',
    field: 'name',
  });
  expect(await addOn.table('Engineers')).toHaveLength(1);
});

test('M47 the page offers the teams, the managers and the cadence that are there', async () => {
  await addOn.view('addEngineer', engineerForm('Ada Lovelace'));
  await addOn.view('addEngineer', engineerForm('Grace Hopper', { team: 'Compilers' }));
  await addOn.view('addEngineer', engineerForm('Edsger Dijkstra', { team: '', manager: '' }));
  addOn.type('Settings', 'M5', [21]);
  expect(await addOn.view('readNewEngineer')).toEqual({
    locale: 'en_US',
    today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    defaultCadenceDays: 21,
    teams: ['Compilers', 'Payments'],
    managers: ['maya.hartono@example.com'],
    engineers: ['Ada Lovelace', 'Grace Hopper', 'Edsger Dijkstra'].map((name) =>
      expect.objectContaining({ name, cadenceDays: '14', started: '2024-03-01', status: 'Active' }),
    ),
  });
});
