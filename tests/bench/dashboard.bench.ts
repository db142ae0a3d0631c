import { engineerForm } from '../support/forms';
import { type AddOnFixture, openAddOn } from '../support/workbook/add-on-fixture';
import { milliseconds, printTable } from './table';

/**
 * Prints how the time of an edit and of opening the workbook in local Sheets, and the service calls of each
 * menu command, grow with the number of engineers.
 */
async function main(): Promise<void> {
  const rows: (string | number)[][] = [];
  const calls: (string | number)[][] = [];
  for (const engineers of [10, 50, 200]) {
    const addOn = await openAddOn();
    await fill(addOn, engineers);
    const edits = {
      goal: () => addOn.type('Goals', 'H2', [Math.random()]),
      action: () => addOn.type('Actions', 'E2', [Math.random() < 0.5 ? 'Open' : 'Done']),
      meeting: () => addOn.type('Engineer 1', 'B15', [1 + Math.round(Math.random() * 4)]),
      filter: () => addOn.type('Dashboard', 'D2', [Math.random() < 0.5 ? 'All' : 'Manager 1']),
    };
    for (const [what, edit] of Object.entries(edits)) {
      const samples: number[] = [];
      for (let round = 0; round < 5; round += 1) samples.push(await timed(addOn, edit));
      rows.push([engineers, `edit of a ${what}`, milliseconds(samples)]);
    }
    const start = performance.now();
    const copy = await openAddOn({ copyOf: addOn });
    await copy.show('Dashboard', 'A1:T6');
    rows.push([engineers, 'open the workbook', milliseconds([performance.now() - start])]);
    await copy.close();
    calls.push(...(await commands(addOn, engineers)));
    await addOn.close();
  }
  printTable('Dashboard in local Sheets', ['engineers', 'what', 'ms'], rows);
  printTable('Commands of the menu', ['engineers', 'what', 'service calls', 'ms in local Sheets'], calls);
}

async function commands(addOn: AddOnFixture, engineers: number): Promise<(string | number)[][]> {
  addOn.session.open(addOn.tab('Engineer 1').sheetId);
  const id = (await addOn.view('readForm', null)).engineer?.id ?? '';
  const all: Record<string, () => Promise<unknown>> = {
    'Open sidebar: the form (plus 2 calls of the menu)': () => addOn.view('readForm', id),
    'Reminders line': () => addOn.view('readReminders'),
    'Add or edit engineers…: add one': () => addOn.view('addEngineer', engineerForm('One More')),
    'Start a new cycle…: the page': () => addOn.view('readCycle'),
    'Growth report…: the page': () => addOn.view('readReport', id),
    'Put my 1:1s into my calendar…: the page': () => addOn.view('readCalendar'),
    'Share and protect…: the page': () => addOn.view('readSharing'),
    'Share and protect…: the first twelve tabs': () => addOn.view('protectWorkbook', { limits: {} }),
    'Refresh charts, nothing to change': () => addOn.menu('runRefreshCharts'),
    'Set up this workbook, nothing to change': () => addOn.view('setUpWorkbook'),
  };
  const rows: (string | number)[][] = [];
  for (const [what, command] of Object.entries(all)) {
    await command();
    const run = addOn.lastRun();
    const count = Object.values(run.calls).reduce((sum, one) => sum + one, 0);
    rows.push([engineers, what, count, Math.round(run.duration ?? 0)]);
  }
  return rows;
}

const goalsEach = 4;
const meetingsEach = 12;

async function timed(addOn: AddOnFixture, edit: () => void): Promise<number> {
  await addOn.book.settle();
  const start = performance.now();
  edit();
  await addOn.book.settle();
  return performance.now() - start;
}

async function fill(addOn: AddOnFixture, engineers: number): Promise<void> {
  const names = Array.from({ length: engineers }, (_, index) => `Engineer ${index + 1}`);
  const grow = (tab: string, count: number) => addOn.book.insert(addOn.tab(tab).sheetId, 'rows', 3, count);
  grow('Engineers', engineers);
  grow('Goals', engineers * goalsEach);
  grow('Actions', engineers * 2);
  addOn.type(
    'Engineers',
    'A2',
    ...names.map((name, index) => [name, '', '', `Team ${index % 7}`, `Manager ${index % 20}`]),
  );
  addOn.type(
    'Goals',
    'A2',
    ...names.flatMap((name) =>
      ['Project Delivery', 'Engineering Process', 'System Stability', 'Sharing and Collaboration'].map(
        (objective) => [name, objective, 'A result', 'metric', 1, 0, 10, 3],
      ),
    ),
  );
  addOn.type(
    'Actions',
    'A2',
    ...names.flatMap((name) => [1, 2].map((number) => [`Action ${number}`, name, '', '', 'Open'])),
  );
  await addOn.view('setUpWorkbook');
  const today = Math.floor(Date.now() / 86_400_000) + 25_569;
  for (const name of names) {
    addOn.book.insert(addOn.tab(name).sheetId, 'rows', 16, meetingsEach);
    addOn.type(
      name,
      'A15',
      ...Array.from({ length: meetingsEach }, (_, index) => [{ serial: today - 14 * index }, 3, '', 1]),
    );
  }
  await addOn.book.settle();
}

void main();
