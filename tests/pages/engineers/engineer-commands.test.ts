import type { EngineerForm } from '../../../src/contract/engineer-form';
import { engineerCommands } from '../../../src/pages/engineers/engineer-commands';
import { shownValue } from '../../../src/pages/engineers/engineer-state';
import { slowServer } from '../../support/pages/slow-server';
import { busy, ok, refused } from '../../support/pages/team';

const start = {
  today: '2026-11-22',
  defaultCadenceDays: 14,
  teams: ['Platform'],
  managers: [],
  engineers: [],
};

async function openedPage() {
  const server = slowServer();
  let ids = 0;
  const actions = engineerCommands(
    server.call,
    () => `id${++ids}`,
    () => {},
  );
  void actions.read();
  const answer = (outcome: Parameters<ReturnType<typeof server.last>['answer']>[0]) =>
    server.last().answer(outcome);
  await answer(ok(start));
  const state = () => actions.store.state();
  const press = () => {
    void actions.add();
    return server.last().args[0] as EngineerForm;
  };
  return { ...actions, server, answer, state, press };
}

test('P32 a new engineer starts with today and the default cadence', async () => {
  const { state, press } = await openedPage();
  expect(shownValue(state(), 'started')).toBe('2026-11-22');
  expect(press()).toMatchObject({ id: 'id1', cadenceDays: '14', started: '2026-11-22', name: '' });
});

test('P32 input typed before the defaults arrived remains', async () => {
  const { state, edit, read, answer } = await openedPage();
  void read();
  edit('cadenceDays', '7');
  await answer(ok(start));
  expect(shownValue(state(), 'cadenceDays')).toBe('7');
});

test('P33 pressing Enter before the defaults are loaded adds the engineer as soon as they are', async () => {
  const server = slowServer();
  const actions = engineerCommands(
    server.call,
    () => 'id1',
    () => {},
  );
  void actions.read();
  actions.edit('name', 'Ada Lovelace');
  void actions.add();
  expect(server.requests.map(({ name }) => name)).toEqual(['readNewEngineer']);
  await server.last().answer(ok(start));
  expect(server.last()).toMatchObject({
    name: 'addEngineer',
    args: [{ name: 'Ada Lovelace', cadenceDays: '14', started: '2026-11-22' }],
  });
});

test('P33 pressing Enter again during the call adds nobody', async () => {
  const { press, server } = await openedPage();
  press();
  press();
  expect(server.requests.filter(({ name }) => name === 'addEngineer')).toHaveLength(1);
});

test('P34 adding again after a failure sends the same engineer', async () => {
  const { edit, press, answer, state } = await openedPage();
  edit('name', 'Ada Lovelace');
  const first = press();
  await answer(refused(busy));
  expect(state().failure).toEqual(busy);
  expect(press()).toEqual(first);
});

test('P34 the message of a field disappears when the field is edited', async () => {
  const { edit, press, answer, state } = await openedPage();
  press();
  await answer(refused({ ...busy, kind: 'refusal', field: 'name' }));
  edit('role', 'Engineer');
  expect(state().failure?.field).toBe('name');
  edit('name', 'Ada');
  expect(state().failure).toBeNull();
});

test('P35 the next engineer has a new ID, and the same team and manager', async () => {
  const { edit, press, answer, another, state } = await openedPage();
  edit('name', 'Ada Lovelace');
  edit('team', 'Payments');
  edit('manager', 'Maya Hartono');
  const first = press();
  await answer(ok({ ...first, status: 'Active', tab: 'Ada Lovelace' }));
  another();
  const second = press();
  expect(second).toMatchObject({ name: '', team: 'Payments', manager: 'Maya Hartono' });
  expect(second.id).not.toBe(first.id);
  expect(state().start).toMatchObject({ teams: ['Platform', 'Payments'], managers: ['Maya Hartono'] });
});

test('W115 Set up is called again while there was no time for all tabs, and not once it makes none', async () => {
  const { setUp, server, answer } = await openedPage();
  void setUp();
  await answer(ok({ made: ['Ada', 'Bo'], repaired: [], left: 3 }));
  await answer(ok({ made: ['Cy', 'Dee', 'Eve'], repaired: [], left: 2 }));
  expect(server.last().name).toBe('setUpWorkbook');
  await answer(ok({ made: [], repaired: [], left: 2 }));
  expect(server.last().name).toBe('readNewEngineer');
  expect(server.requests.filter(({ name }) => name === 'setUpWorkbook')).toHaveLength(3);
});
