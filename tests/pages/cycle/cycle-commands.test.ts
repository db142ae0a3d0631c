import type { CycleForm, CycleGoal, CycleView } from '../../../src/contract/cycle';
import type { Failure } from '../../../src/contract/outcome';
import { cycleCommands } from '../../../src/pages/cycle/cycle-commands';
import {
  alreadyThere,
  choiceOf,
  closingDay,
  deadEnds,
  plannedEngineers,
  shownCycle,
} from '../../../src/pages/cycle/cycle-plan';
import { slowServer } from '../../support/pages/slow-server';
import { busy, ok, refused } from '../../support/pages/team';

const goal = (id: string, change: Partial<CycleGoal> = {}): CycleGoal => ({
  ...{ id, objective: 'Project Delivery', keyResult: `Goal ${id}`, cycle: '2026 Q4', progress: 0.5 },
  ...{ canStartAnew: true, deadEnds: [], seen: `seen ${id}` },
  ...change,
});
const view = (change: Partial<CycleView> = {}): CycleView => ({
  today: '2026-12-20',
  proposal: { name: '2027 Q1', from: '2027-01-01', due: '2027-03-31' },
  engineers: [
    { name: 'Ada', manager: 'Maya', goals: [goal('a1'), goal('a2', { progress: 1 })] },
    { name: 'Budi', manager: 'Tomas', goals: [goal('b1', { canStartAnew: false, progress: null })] },
    { name: 'Cem', manager: '', goals: [goal('c1')] },
  ],
  locale: 'en_GB',
  otherGoals: 0,
  ...change,
});
const changed: Failure = {
  ...busy,
  kind: 'refusal',
  rule: 'M193',
  field: 'goals',
  message: '“Goal a1” (changed)',
};

async function openedPage(start = view()) {
  const server = slowServer();
  let ids = 0;
  let announced = 0;
  const actions = cycleCommands(
    server.call,
    () => `id${++ids}`,
    () => {
      announced += 1;
    },
  );
  void actions.read();
  await server.last().answer(ok(start));
  const state = () => actions.store.state();
  return {
    ...actions,
    server,
    state,
    announced: () => announced,
    answer: (outcome: Parameters<ReturnType<typeof server.last>['answer']>[0]) =>
      server.last().answer(outcome),
    names: () => plannedEngineers(state()).map(({ name }) => name),
    press: () => {
      void actions.start();
      return server.last().args[0] as CycleForm;
    },
  };
}

test('P156 the days follow the name of a quarter until they are typed', async () => {
  const { state, edit } = await openedPage();
  expect(shownCycle(state())).toEqual({ name: '2027 Q1', from: '2027-01-01', due: '2027-03-31' });
  expect(closingDay(state())).toBe('2026-12-31');
  edit('name', 'Q2 2027');
  expect(shownCycle(state())).toMatchObject({ from: '2027-04-01', due: '2027-06-30' });
  edit('due', '2027-05-31');
  edit('name', '2027 Q3');
  expect(shownCycle(state())).toEqual({ name: '2027 Q3', from: '2027-07-01', due: '2027-05-31' });
  edit('name', 'Spring');
  expect(shownCycle(state()).from).toBe('2027-01-01');
  edit('from', '');
  expect(closingDay(state())).toBe('');
});

test('P157 a cycle starts for all engineers, for those of one manager or for individual engineers', async () => {
  const { names, aim, tick, press } = await openedPage();
  expect(names()).toEqual(['Ada', 'Budi', 'Cem']);
  aim('manager:Tomas');
  expect(names()).toEqual(['Budi']);
  aim('single');
  expect(names()).toEqual([]);
  tick('Cem');
  tick('Ada');
  tick('Cem');
  expect(names()).toEqual(['Ada']);
  expect(press().goals.map(({ id }) => id)).toEqual(['a1', 'a2']);
});

test('P157 if nobody is chosen, nothing is sent', async () => {
  const { aim, start, server } = await openedPage();
  aim('single');
  await start();
  expect(server.requests.map(({ name }) => name)).toEqual(['readCycle']);
});

test('P157 goals that are already in the new cycle are not sent, however its name is written', async () => {
  const engineers = [{ name: 'Ada', manager: '', goals: [goal('a1'), goal('a2', { cycle: '2027 q1' })] }];
  const { state, edit, press } = await openedPage(view({ engineers }));
  expect(alreadyThere(state())).toBe(1);
  expect(press().goals.map(({ id }) => id)).toEqual(['a1']);
  edit('name', '2027 Q2');
  expect(alreadyThere(state())).toBe(0);
});

test('P158 a goal without an explicit choice follows the option to start from current values, and a choice remains', async () => {
  const { state, startAnew, choose, press } = await openedPage();
  const choices = () => Object.fromEntries(press().goals.map(({ id, choice }) => [id, choice]));
  expect(choiceOf(state(), goal('a1'))).toBe('from current');
  choose('c1', 'from current');
  startAnew(false);
  choose('a2', 'from start');
  expect(choices()).toEqual({ a1: 'from start', a2: 'from start', b1: 'from start', c1: 'from current' });
});

test('P159 nothing starts until there is a choice for a goal that would start at its target', async () => {
  const stuck = goal('a1', { deadEnds: ['from start'] });
  const { state, startAnew, choose, start, server, press } = await openedPage(
    view({ engineers: [{ name: 'Ada', manager: '', goals: [stuck] }] }),
  );
  expect(deadEnds(state())).toEqual([]);
  startAnew(false);
  expect(deadEnds(state())).toEqual([stuck]);
  await start();
  expect(server.requests).toHaveLength(1);
  choose('a1', 'ends');
  expect(press().goals).toEqual([expect.objectContaining({ id: 'a1', choice: 'ends' })]);
});

test('P160 starting again after a lost response sends the same IDs, and a second press sends nothing', async () => {
  const { press, answer, server, announced, state } = await openedPage();
  const first = press();
  press();
  expect(server.requests.filter(({ name }) => name === 'startCycle')).toHaveLength(1);
  await answer(refused(busy));
  expect(state().failure).toEqual(busy);
  expect(press()).toEqual(first);
  expect(new Set(first.goals.map(({ newId }) => newId)).size).toBe(4);
  await answer(ok({ name: '2027 Q1', wentOn: 3, ended: 1, closedOn: '2026-12-31' }));
  expect([announced(), state().started?.wentOn]).toEqual([1, 3]);
});

test('P161 if goals changed, the list is read again and the choices remain', async () => {
  const { press, answer, server, state, choose, edit } = await openedPage();
  choose('c1', 'ends');
  edit('name', '2027 Q2');
  const first = press();
  await answer(refused(changed));
  expect(server.last().name).toBe('readCycle');
  await answer(ok(view({ engineers: [{ name: 'Cem', manager: '', goals: [goal('c1'), goal('c2')] }] })));
  expect(state().failure).toEqual(changed);
  const second = press();
  expect(second).toMatchObject({ name: '2027 Q2', goals: [{ id: 'c1', choice: 'ends' }, { id: 'c2' }] });
  const newIdOf = (form: CycleForm) => form.goals.find(({ id }) => id === 'c1')?.newId;
  expect(newIdOf(second)).toBe(newIdOf(first));
  expect(state().failure).toBeNull();
});

test('P161 a goal does not start from a value that was deleted, whatever was chosen before', async () => {
  const { state, choose } = await openedPage();
  choose('b1', 'from current');
  expect(choiceOf(state(), goal('b1', { canStartAnew: false }))).toBe('from start');
});

test('P162 a workbook that is not set up can be set up and is then read', async () => {
  const { setUp, server, answer, state } = await openedPage();
  void setUp();
  await answer(ok({ made: [], repaired: [] }));
  expect(server.last().name).toBe('readCycle');
  await answer(ok(view({ engineers: [] })));
  expect([state().waiting, state().view?.engineers]).toEqual([null, []]);
});
