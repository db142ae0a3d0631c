import type { Cell } from '../../../local-sheets/src/protocol/cells';
import type { Execution } from '../../../local-sheets/src/protocol/runs';
import type { EngineerRow } from '../../../src/contract/engineer-form';
import type { Undo } from '../../../src/contract/meeting-form';
import type { RowAddition } from '../../../src/contract/row-edit';
import { cycleForm } from '../cycle';
import { engineerForm, meetingForm } from '../forms';
import { type AddOnFixture, openAddOn } from './add-on-fixture';
import { fillWorkbook, fullMeeting, met } from './full-meeting';

const objectives = [
  'Project Delivery',
  'Engineering Process',
  'System Stability',
  'Sharing and Collaboration',
];

/** A workbook with a team, and the run of Set up that made all tabs but one; none for a single engineer. */
export interface Team {
  readonly addOn: AddOnFixture;
  readonly setUp: readonly Execution[];
}

/** Opens a workbook with this many engineers, four goals each; one of them is the engineer of `full-meeting`. */
export async function openTeam(engineers: number): Promise<Team> {
  const addOn = await openAddOn();
  const names = Array.from({ length: engineers - 1 }, (_, index) => `Engineer ${index + 2}`);
  const fill = (tab: string, row1: number, rows: Cell[][]) => {
    addOn.book.insert(addOn.tab(tab).sheetId, 'rows', 3, rows.length + row1);
    if (rows.length > 0) addOn.type(tab, `A${row1}`, ...rows);
  };
  fill(
    'Engineers',
    2,
    names.map((name) => [name, '', '', '', met.manager]),
  );
  fill(
    'Goals',
    10,
    names.flatMap((name) => objectives.map((one) => [name, one, 'A result', 'metric', 1, 0, 10, 3])),
  );
  if (engineers > 1) await addOn.view('setUpWorkbook');
  const setUp = engineers > 1 ? [addOn.lastRun()] : [];
  await addOn.view('addEngineer', met);
  await fillWorkbook(addOn, { goals: 1, actions: 2, meetings: 1 });
  return { addOn, setUp };
}

/** Runs every command of the add-on once, and gives each with the runs that it took. */
export async function* commandsOf({
  addOn,
  setUp,
}: Team): AsyncGenerator<[what: string, runs: readonly Execution[]]> {
  const run = async (work: Promise<unknown>) => {
    await work;
    return addOn.lastRun();
  };
  if (setUp.length > 0) yield ['set up: tabs for all engineers but one', setUp];
  addOn.session.open(addOn.tab(met.name).sheetId);
  const menu = await run(addOn.menu('showSidebar'));
  yield ['open the sidebar: menu and form', [menu, await run(addOn.view('readForm', null))]];
  yield ['switch to the open tab', [await run(addOn.view('readForm', null, true))]];
  const form = await fullMeeting(addOn, { goals: 1, actions: 2, meetings: 1 });
  const additions: RowAddition[] = [
    ...form.additions,
    { table: 'goals', id: 'new-goal-0001', cells: { objective: 'System Stability', 'key-result': 'New' } },
    { table: 'talking-points', id: 'new-topic-0001', cells: { topic: 'New' } },
  ];
  const saved = await addOn.view('saveMeeting', { ...form, additions });
  yield ['save with everything on', [addOn.lastRun()]];
  yield ['undo', [await run(addOn.view('undoSave', saved.undo as Undo))]];
  const corrected = meetingForm(met.id, { meetingId: 'before-1', notes: 'Corrected' });
  yield ['correct a 1:1', [await run(addOn.view('saveMeeting', corrected))]];
  yield ['earlier 1:1s', [await run(addOn.view('readEarlier', met.id, 0))]];
  yield ['private note', [await run(addOn.view('savePrivateNote', met.id, 'Only for me', ''))]];
  yield ['draft', [await run(addOn.view('saveDraft', met.id, '{}'))]];
  yield ['reminders', [await run(addOn.view('readReminders'))]];
  yield ['calendar', [await run(addOn.view('readCalendar'))]];
  yield ['report on managers', [await run(addOn.view('readManagers'))]];
  yield ['report', [await run(addOn.view('readReport', met.id))]];
  const lines = [{ look: 'title', cells: ['Growth report'] }] as const;
  yield ['put report', [await run(addOn.view('putReport', { engineerId: met.id, lines }))]];
  yield ['read sharing', [await run(addOn.view('readSharing'))]];
  yield ['protect: one call', [await run(addOn.view('protectWorkbook', { limits: {} }))]];
  yield ['engineers: the page', [await run(addOn.view('readNewEngineer'))]];
  yield ['add an engineer', [await run(addOn.view('addEngineer', engineerForm('One More')))]];
  const five = ['A', 'B', 'C', 'D', 'E'].map((name) => engineerForm(`Pasted ${name}`));
  yield ['add five engineers', [await run(addOn.view('addEngineers', five))]];
  const read = await addOn.view('readNewEngineer');
  const { id, ...seen } = read.engineers.find((one) => one.name === 'One More') as EngineerRow;
  const edited = { ...seen, team: 'Search' };
  yield ['edit an engineer', [await run(addOn.view('editEngineer', { id, seen, wanted: edited }))]];
  const renamed = { ...edited, name: 'Renamed' };
  yield [
    'rename an engineer',
    [await run(addOn.view('editEngineer', { id, seen: edited, wanted: renamed }))],
  ];
  addOn.session.open(addOn.tab('Renamed').sheetId);
  yield ['mark as left', [await run(addOn.menu('runMarkAsLeft'))]];
  const cycle = await addOn.view('readCycle');
  yield ['new cycle: the page', [addOn.lastRun()]];
  yield ['start a cycle', [await run(addOn.view('startCycle', cycleForm(cycle)))]];
  yield ['refresh charts, all in place', [await run(addOn.menu('runRefreshCharts'))]];
  yield ['set up, all in place', [await run(addOn.view('setUpWorkbook'))]];
  if (setUp.length > 0) return;
  const empty = await openAddOn({ blank: true });
  await empty.view('setUpWorkbook');
  yield ['set up a blank workbook', [empty.lastRun()]];
  await empty.close();
}
