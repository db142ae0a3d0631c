import { engineerForm } from '../support/forms';
import { openWorld, type World } from '../support/workbook/workbook';
import { milliseconds, printTable } from './table';

/**
 * What more and more engineers cost: in the stand-in an edit until everything is worked out and a fresh open, and the calls to
 * Google of each command of the menu.
 */
async function main(): Promise<void> {
  const rows: (string | number)[][] = [];
  const calls: (string | number)[][] = [];
  for (const engineers of [10, 50, 200]) {
    const world = await openWorld();
    await fill(world, engineers);
    const edits = {
      goal: () => world.type('Goals', 'H2', [Math.random()]),
      action: () => world.type('Actions', 'E2', [Math.random() < 0.5 ? 'Open' : 'Done']),
      meeting: () => world.type('Engineer 1', 'B15', [1 + Math.round(Math.random() * 4)]),
      filter: () => world.type('Dashboard', 'D2', [Math.random() < 0.5 ? 'All' : 'Manager 1']),
    };
    for (const [what, edit] of Object.entries(edits)) {
      const samples: number[] = [];
      for (let round = 0; round < 5; round += 1) samples.push(await timed(world, edit));
      rows.push([engineers, `edit of a ${what}`, milliseconds(samples)]);
    }
    const start = performance.now();
    const copy = await openWorld({ copyOf: world });
    await copy.show('Dashboard', 'A1:T6');
    rows.push([engineers, 'open the workbook', milliseconds([performance.now() - start])]);
    await copy.close();
    calls.push(...(await commands(world, engineers)));
    await world.close();
  }
  printTable('Dashboard in the stand-in', ['engineers', 'what', 'ms'], rows);
  printTable('Commands of the menu', ['engineers', 'what', 'service calls', 'ms in the stand-in'], calls);
}

async function commands(world: World, engineers: number): Promise<(string | number)[][]> {
  world.seat.open(world.tab('Engineer 1').sheetId);
  const id = (await world.view('readForm', null)).engineer?.id ?? '';
  const all: Record<string, () => Promise<unknown>> = {
    'Open sidebar (the form; 2 more of the menu)': () => world.view('readForm', id),
    'the line of what is overdue': () => world.view('readReminders'),
    'Add or edit engineers…: one is added': () => world.view('addEngineer', engineerForm('One More')),
    'Start a new cycle…: the page': () => world.view('readCycle'),
    'Growth report…: the page': () => world.view('readReport', id),
    'Put my 1:1s into my calendar…: the page': () => world.view('readCalendar'),
    'Share and protect…: the page': () => world.view('readSharing'),
    'Share and protect…: the first twelve tabs': () => world.view('protectWorkbook', { limits: {} }),
    'Refresh charts, all in place': () => world.menu('runRefreshCharts'),
    'Set up this workbook, all in place': () => world.view('setUpWorkbook'),
  };
  const rows: (string | number)[][] = [];
  for (const [what, command] of Object.entries(all)) {
    await command();
    const run = world.lastRun();
    const count = Object.values(run.calls).reduce((sum, one) => sum + one, 0);
    rows.push([engineers, what, count, Math.round(run.duration ?? 0)]);
  }
  return rows;
}

const goalsEach = 4;
const meetingsEach = 12;

async function timed(world: World, edit: () => void): Promise<number> {
  await world.book.settle();
  const start = performance.now();
  edit();
  await world.book.settle();
  return performance.now() - start;
}

async function fill(world: World, engineers: number): Promise<void> {
  const names = Array.from({ length: engineers }, (_, index) => `Engineer ${index + 1}`);
  const grow = (tab: string, count: number) => world.book.insert(world.tab(tab).sheetId, 'rows', 3, count);
  grow('Engineers', engineers);
  grow('Goals', engineers * goalsEach);
  grow('Actions', engineers * 2);
  world.type(
    'Engineers',
    'A2',
    ...names.map((name, index) => [name, '', '', `Team ${index % 7}`, `Manager ${index % 20}`]),
  );
  world.type(
    'Goals',
    'A2',
    ...names.flatMap((name) =>
      ['Project Delivery', 'Engineering Process', 'System Stability', 'Sharing and Collaboration'].map(
        (objective) => [name, objective, 'A result', 'metric', 1, 0, 10, 3],
      ),
    ),
  );
  world.type(
    'Actions',
    'A2',
    ...names.flatMap((name) => [1, 2].map((number) => [`Action ${number}`, name, '', '', 'Open'])),
  );
  await world.view('setUpWorkbook');
  const today = Math.floor(Date.now() / 86_400_000) + 25_569;
  for (const name of names) {
    world.book.insert(world.tab(name).sheetId, 'rows', 16, meetingsEach);
    world.type(
      name,
      'A15',
      ...Array.from({ length: meetingsEach }, (_, index) => [{ serial: today - 14 * index }, 3, '', 1]),
    );
  }
  await world.book.settle();
}

void main();
