import type { Execution } from '../../local-sheets/src/protocol/runs';
import { daysFromNow, engineerForm, meetingForm } from '../support/forms';
import { fillWorkbook, fullMeeting, met, type Size } from '../support/workbook/full-meeting';
import { openWorld, type World } from '../support/workbook/workbook';

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
    await world.view('addEngineer', met);
    const calls = async (size: Size) => {
      await fillWorkbook(world, size);
      world.seat.open(world.tab(met.name).sheetId);
      const open = await openCalls(world);
      await world.view('saveMeeting', await fullMeeting(world, size));
      const save = world.lastRun().calls;
      expect(sum([save])).toBeLessThanOrEqual(saveBudget);
      return { open, save };
    };
    const few = await calls({ goals: 1, actions: 2, meetings: 1 });
    expect(few.save.write).toBeGreaterThan(4);
    expect(await calls({ goals: 40, actions: 200, meetings: 200 })).toEqual(few);
  } finally {
    await world.close();
  }
});

/** The menu's run and the page's call. */
async function openCalls(world: World): Promise<Execution['calls'][]> {
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

function sum(all: Execution['calls'][]): number {
  return all.flatMap((calls) => Object.values(calls)).reduce((total, count) => total + count, 0);
}
