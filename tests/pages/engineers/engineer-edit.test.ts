import type { EngineerEdit, EngineerRow } from '../../../src/contract/engineer-form';
import { engineerCommands } from '../../../src/pages/engineers/engineer-commands';
import { shownValue } from '../../../src/pages/engineers/engineer-state';
import { slowServer } from '../../support/pages/slow-server';
import { busy, ok, refused } from '../../support/pages/team';

const ada: EngineerRow = {
  id: 'ada',
  name: 'Ada Lovelace',
  email: '',
  role: 'Engineer',
  team: 'Core',
  manager: 'Maya',
  cadenceDays: '',
  started: '',
  status: 'Active',
};
const budi: EngineerRow = { ...ada, id: 'budi', name: 'Budi Santoso', role: 'Lead' };
const viewOf = (...engineers: EngineerRow[]) => ({
  today: '2026-11-25',
  defaultCadenceDays: 14,
  teams: [],
  managers: [],
  engineers,
});
const meanwhile = { ...busy, kind: 'refusal', rule: 'M171' } as const;

async function openedPage() {
  const server = slowServer();
  const actions = engineerCommands(
    server.call,
    () => 'fresh',
    () => {},
  );
  void actions.read();
  await server.last().answer(ok(viewOf(ada, budi)));
  const state = () => actions.store.state();
  const shown = (field: keyof typeof ada & Parameters<typeof shownValue>[1]) => shownValue(state(), field);
  const sent = () => server.last().args[0] as EngineerEdit;
  return { ...actions, server, state, shown, sent };
}

test('P140 an edit sends the row as shown and as wanted', async () => {
  const { choose, edit, add, sent, server, state } = await openedPage();
  choose('ada');
  edit('role', 'Lead');
  void add();
  void add();
  const { id, ...seen } = ada;
  expect(sent()).toEqual({ id, seen, wanted: { ...seen, role: 'Lead' } });
  expect(server.requests.filter(({ name }) => name === 'editEngineer')).toHaveLength(1);
  const engineer = { ...ada, role: 'Lead' };
  const renamedRows = { goals: 0, actions: 0, talkingPoints: 0, wins: 0 };
  const edited = { engineer, tab: 'Ada', formerName: null, renamedRows, isNameShared: false };
  await server.last().answer(ok(edited));
  expect(state()).toMatchObject({ editing: engineer, typed: {}, edited });
  expect(state().start?.engineers).toEqual([engineer, budi]);
});

test('P141 input about one engineer remains while another is chosen', async () => {
  const { choose, edit, shown, state } = await openedPage();
  edit('name', 'Somebody new');
  choose('ada');
  edit('role', 'Staff');
  choose('budi');
  expect([shown('name'), shown('role')]).toEqual(['Budi Santoso', 'Lead']);
  expect(Object.keys(state().drafts).sort()).toEqual(['', 'ada']);
  choose('ada');
  expect(shown('role')).toBe('Staff');
  choose('');
  expect(shown('name')).toBe('Somebody new');
});

test('P142 input remains if the row has changed meanwhile, and is then saved over its current content', async () => {
  const { choose, edit, add, read, server, shown, sent, state } = await openedPage();
  choose('ada');
  edit('role', 'Staff');
  void add();
  await server.last().answer(refused(meanwhile));
  expect([state().failure?.rule, shown('role')]).toEqual(['M171', 'Staff']);
  void read();
  const now = { ...ada, role: 'Lead', team: 'Compilers' };
  await server.last().answer(ok(viewOf(now, budi)));
  expect(state().moved).toEqual(['role', 'team']);
  expect([shown('role'), shown('team')]).toEqual(['Staff', 'Compilers']);
  void add();
  expect(sent()).toMatchObject({ seen: { role: 'Lead' }, wanted: { role: 'Staff', team: 'Compilers' } });
});

test('P142 no other engineer can be chosen during a save', async () => {
  const { choose, edit, add, state } = await openedPage();
  choose('ada');
  edit('role', 'Staff');
  void add();
  choose('budi');
  expect(state().editing?.id).toBe('ada');
});
