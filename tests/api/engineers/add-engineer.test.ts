import { engineerForm } from '../../support/forms';
import { openWorld, type World } from '../../support/workbook/workbook';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

test('M41 adding an engineer makes one row and one tab with its charts', async () => {
  const form = engineerForm('Ada Lovelace', { email: 'ada@example.com', cadenceDays: '7' });
  expect(await world.view('addEngineer', form)).toEqual({
    ...form,
    status: 'Active',
    tab: 'Ada Lovelace',
  });
  expect(await world.table('Engineers')).toEqual([
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
  const tab = world.tab('Ada Lovelace');
  expect(tab.columns).toBe(15);
  expect(tab.rows).toBeLessThanOrEqual(24);
  expect(world.book.charts(tab.sheetId)).toHaveLength(4);
  expect(world.seat.activeSheetId()).toBe(tab.sheetId);
});

test('M41 the same form again changes nothing', async () => {
  const form = engineerForm('Ada Lovelace');
  const first = await world.view('addEngineer', form);
  expect(await world.view('addEngineer', { ...form, role: 'Another' })).toEqual(first);
  expect(world.lastRun().calls.write ?? 0).toBe(0);
  expect(await world.table('Engineers')).toEqual([expect.objectContaining({ Role: 'Backend engineer' })]);
  expect(world.book.tabs()).toHaveLength(13);
});

test('M41 two engineers added at the same moment have a row and a tab each', async () => {
  await Promise.all([
    world.view('addEngineer', engineerForm('Ada Lovelace')),
    world.view('addEngineer', engineerForm('Grace Hopper')),
  ]);
  expect((await world.table('Engineers')).map((row) => row.Name).sort()).toEqual([
    'Ada Lovelace',
    'Grace Hopper',
  ]);
  expect(world.book.tabs()).toHaveLength(14);
});

test('M41 a name that a tab has already, or that a tab cannot have, still gets a tab', async () => {
  const goals = await world.view('addEngineer', engineerForm('Goals'));
  expect(goals).toMatchObject({ name: 'Goals', tab: 'Goals (2)' });
  const odd = await world.view('addEngineer', engineerForm('Ada [QA] / "=Ada"', { id: 'eng-odd' }));
  expect((await world.show(odd.tab, 'B1'))[0]?.[0]).toBe('Ada [QA] / "=Ada"');
});

test('M13 a name that is there already is refused at its field, and nothing is written', async () => {
  await world.view('addEngineer', engineerForm('Ada Lovelace'));
  const again = engineerForm('ada  lovelace', { id: 'eng-other' });
  expect(await world.failure('addEngineer', again)).toMatchObject({
    kind: 'refusal',
    rule: 'M13',
    field: 'name',
  });
  expect(await world.table('Engineers')).toHaveLength(1);
});

test('M47 the page offers the teams, the managers and the cadence that are there', async () => {
  await world.view('addEngineer', engineerForm('Ada Lovelace'));
  await world.view('addEngineer', engineerForm('Grace Hopper', { team: 'Compilers' }));
  await world.view('addEngineer', engineerForm('Edsger Dijkstra', { team: '', manager: '' }));
  world.type('Settings', 'M5', [21]);
  expect(await world.view('readNewEngineer')).toEqual({
    today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    defaultCadenceDays: 21,
    teams: ['Compilers', 'Payments'],
    managers: ['maya.hartono@example.com'],
    engineers: ['Ada Lovelace', 'Grace Hopper', 'Edsger Dijkstra'].map((name) =>
      expect.objectContaining({ name, cadenceDays: '14', started: '2024-03-01', status: 'Active' }),
    ),
  });
});
