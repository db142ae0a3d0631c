import type { Cell } from '../../src/host/wire/cells';
import type { Execution } from '../../src/host/wire/runs';
import { daysFromNow, engineerForm, meetingForm } from '../world/forms';
import { openWorld, type World } from '../world/workbook';

const openBudget = 12;
const saveBudget = 20;

test('M44 opening the sidebar and a save take the same few calls with 1 engineer as with 40', async () => {
  const world = await openWorld();
  try {
    const counts: Record<string, unknown>[] = [];
    for (const [from, to] of [
      [1, 1],
      [2, 10],
      [11, 40],
    ] as const) {
      await typeEngineers(world, from, to);
      const id = await openFirst(world);
      counts.push({ open: await openCalls(world), save: await saveCalls(world, id, `meeting-${to}`) });
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[2]).toEqual(counts[0]);
  } finally {
    await world.close();
  }
});

test('M44 the number of 1:1s changes nothing', async () => {
  const world = await openWorld();
  try {
    const ada = engineerForm('Ada Lovelace');
    await world.view('addEngineer', ada);
    const first = { open: await openCalls(world), save: await saveCalls(world, ada.id, 'meeting-first') };
    const { sheetId } = world.tab('Ada Lovelace');
    world.book.insert(sheetId, 'rows', 20, 60);
    const days = Array.from({ length: 50 }, (_, index) => [daysFromNow(-index), 3]);
    world.type('Ada Lovelace', 'A16', ...days);
    expect((await world.view('readForm', ada.id)).engineer?.meetingCount).toBe(51);
    expect({ open: await openCalls(world), save: await saveCalls(world, ada.id, 'meeting-second') }).toEqual(
      first,
    );
  } finally {
    await world.close();
  }
});

test('M44 new goals, changed goals and rows that tabs add to themselves stay within what a save may take', async () => {
  const world = await openWorld();
  try {
    const ada = engineerForm('Ada Lovelace');
    await world.view('addEngineer', ada);
    const before = { log: world.tab('Goal log').rows, own: world.tab('Ada Lovelace').rows };
    for (let round = 1; round <= 24; round += 1) {
      const goals = Array.from({ length: 4 + Math.floor(round / 6) }, (_, index) => [
        'Ada Lovelace',
        '',
        index,
      ]);
      world.type('Goals', 'A2', ...goals);
      world.type('Goals', 'H2', ...goals.map(() => [round]));
      await saveCalls(world, ada.id, `meeting-${round}`);
    }
    expect(await world.table('Goal log')).toHaveLength(6 * (4 + 5 + 6 + 7) - 4 + 8);
    expect(world.tab('Goal log').rows).toBeGreaterThan(before.log);
    expect(world.tab('Ada Lovelace').rows).toBeGreaterThan(before.own);
  } finally {
    await world.close();
  }
});

test('M44 40 goals, 200 actions and 200 earlier 1:1s cost no more calls than a few', async () => {
  const world = await openWorld();
  try {
    const ada = engineerForm('Ada Lovelace');
    await world.view('addEngineer', ada);
    const few = await fullMeeting(world, ada.id, { goals: 1, actions: 2, meetings: 1 });
    const many = await fullMeeting(world, ada.id, { goals: 40, actions: 200, meetings: 200 });
    expect(few.save.write).toBeGreaterThan(4);
    expect(many).toEqual(few);
  } finally {
    await world.close();
  }
});

/** A 1:1 at which a goal moves, an action is closed, another one agreed on and a topic discussed: calls to open and to save it. */
async function fullMeeting(
  world: World,
  engineerId: string,
  size: { goals: number; actions: number; meetings: number },
): Promise<Record<'open' | 'save', Execution['calls']>> {
  const name = 'Ada Lovelace';
  const fill = (tab: string, count: number, row: (index: number) => Cell[]) => {
    const { sheetId, rows } = world.tab(tab);
    const first = tab === name ? 15 : 2;
    if (rows < first + count + 60) world.book.insert(sheetId, 'rows', rows, first + count + 60 - rows);
    world.type(tab, `A${first}`, ...Array.from({ length: count }, (_, index) => row(index)));
  };
  fill('Goals', size.goals, (index) => [name, 'Project Delivery', `Goal ${index}`, '', '', 0, 10, 1]);
  fill('Actions', size.actions, (index) => [
    `Action ${index}`,
    name,
    '',
    daysFromNow(index),
    'Open',
    '',
    '',
    `action-${index}`,
  ]);
  fill('Talking points', 1, () => [name, 'Rota', '', '', '']);
  fill(name, size.meetings, (index) => [daysFromNow(-14 - index), 3]);
  await world.view('saveMeeting', meetingForm(engineerId, { meetingId: `before-${size.goals}` }));
  const open = sumOf(await openCalls(world, name));
  const { engineer } = await world.view('readForm', engineerId);
  const [goal, action, point] = [
    engineer?.goals.keyResults[0],
    engineer?.actions[0],
    engineer?.talkingPoints[0],
  ];
  await world.view(
    'saveMeeting',
    meetingForm(engineerId, {
      meetingId: `full-${size.goals}`,
      edits: [
        {
          table: 'goals',
          ref: goal?.ref ?? '',
          seen: { 'key-result': 'Goal 0', current: 1 },
          now: { current: 4 },
        },
        {
          table: 'actions',
          ref: action?.ref ?? '',
          seen: { action: 'Action 0', status: 'Open' },
          now: { status: 'Done' },
        },
        {
          table: 'talking-points',
          ref: point?.ref ?? '',
          seen: { topic: 'Rota', discussed: '' },
          now: { discussed: { day: daysFromNow(-7) } },
        },
      ],
      additions: [
        { table: 'actions', id: `new-action-${size.goals}`, cells: { action: 'New', owner: name } },
      ],
    }),
  );
  const save = world.lastRun().calls;
  expect(sum([save])).toBeLessThanOrEqual(saveBudget);
  return { open, save };
}

/** The menu's run and the page's call. */
async function openCalls(world: World, tab?: string): Promise<Execution['calls'][]> {
  if (tab !== undefined) world.seat.open(world.tab(tab).sheetId);
  await world.menu('showSidebar');
  const menu = world.lastRun().calls;
  await world.view('readForm', null);
  const all = [menu, world.lastRun().calls];
  expect(sum(all)).toBeGreaterThan(4);
  expect(sum(all.slice(1))).toBeLessThanOrEqual(10);
  expect(sum(all)).toBeLessThanOrEqual(openBudget);
  return all;
}

async function saveCalls(world: World, engineerId: string, meetingId: string): Promise<Execution['calls']> {
  await world.view('saveMeeting', meetingForm(engineerId, { meetingId }));
  const { calls } = world.lastRun();
  expect(sum([calls])).toBeGreaterThan(6);
  expect(sum([calls])).toBeLessThanOrEqual(saveBudget);
  return calls;
}

async function typeEngineers(world: World, from: number, to: number): Promise<void> {
  const names = Array.from({ length: to - from + 1 }, (_, index) => [`Engineer ${from + index}`]);
  world.book.insert(world.tab('Engineers').sheetId, 'rows', from + 2, names.length);
  world.type('Engineers', `A${from + 1}`, ...names);
  expect((await world.view('setUpWorkbook')).made).toHaveLength(names.length);
}

async function openFirst(world: World): Promise<string> {
  world.seat.open(world.tab('Engineer 1').sheetId);
  return (await world.view('readForm', null)).engineer?.id ?? '';
}

function sumOf(all: Execution['calls'][]): Execution['calls'] {
  return Object.fromEntries(
    ['read', 'lookup', 'service', 'ui'].map((kind) => [
      kind,
      sum(all.map((calls) => ({ [kind]: calls[kind as 'read'] ?? 0 }) as Execution['calls'])),
    ]),
  ) as Execution['calls'];
}

function sum(all: Execution['calls'][]): number {
  return all.flatMap((calls) => Object.values(calls)).reduce((total, count) => total + count, 0);
}
