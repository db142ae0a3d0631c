import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution } from '../../local-sheets/src/protocol/runs';
import { root } from '../../local-sheets/tests/support/root';
import { meetingForm } from '../support/forms';
import { type AddOnFixture, openAddOn } from '../support/workbook/add-on-fixture';
import { fillWorkbook, fullMeeting, met } from '../support/workbook/full-meeting';
import { printTable } from './table';

void main();

/**
 * Prints the service calls of opening the sidebar and of one save, the calls of custom functions in cells at
 * 1, 10 and 100 engineers, and the sizes of the build.
 */
async function main(): Promise<void> {
  const addOn = await openAddOn();
  const rows: (string | number)[][] = [];
  const functions: (string | number)[][] = [];
  let engineers = 0;
  for (const wanted of [1, 10, 100]) {
    await typeEngineers(addOn, engineers + 1, wanted);
    engineers = wanted;
    rows.push(...(await measure(addOn, engineers)));
    functions.push([engineers, engineers * goalsEach, functionCalls(addOn), await editTime(addOn)]);
  }
  await addOn.close();
  rows.push(...(await fullMeetings()));
  printTable('Service calls', ['engineers', 'what', 'calls', 'by kind', 'ms in local Sheets'], rows);
  printTable(
    'Custom functions in cells',
    [
      'engineers',
      'goals',
      'calls in the workbook',
      'ms in local Sheets to recalculate after an edit of a goal',
    ],
    functions,
  );
  printTable(
    'Sizes',
    ['file', 'bytes'],
    ['Code.js', 'sidebar.html', 'engineers.html'].map((name) => [
      name,
      statSync(join(root, 'build', name)).size,
    ]),
  );
}

/** A complete 1:1, for an engineer with little and with much data. */
async function fullMeetings(): Promise<(string | number)[][]> {
  const addOn = await openAddOn();
  await addOn.view('addEngineer', met);
  const rows: (string | number)[][] = [];
  for (const size of [
    { goals: 1, actions: 2, meetings: 1 },
    { goals: 40, actions: 200, meetings: 200 },
  ]) {
    await fillWorkbook(addOn, size);
    addOn.session.open(addOn.tab(met.name).sheetId);
    await addOn.menu('showSidebar');
    const menu = addOn.lastRun();
    await addOn.view('readForm', null);
    const open = addOn.lastRun();
    await addOn.view('saveMeeting', await fullMeeting(addOn, size));
    const much = `${size.goals} goals, ${size.actions} actions, ${size.meetings} earlier 1:1s`;
    rows.push([1, `the menu: ${much}`, ...figures(menu)]);
    rows.push([1, 'the form', ...figures(open)]);
    rows.push([1, 'save: a goal, an action closed and a new one, a topic', ...figures(addOn.lastRun())]);
  }
  await addOn.close();
  return rows;
}

const goalsEach = 4;

/** Types engineers and their goals, and has Set up create their tabs. */
async function typeEngineers(addOn: AddOnFixture, from: number, to: number): Promise<void> {
  const names = Array.from({ length: to - from + 1 }, (_, index) => [`Engineer ${from + index}`]);
  addOn.book.insert(addOn.tab('Engineers').sheetId, 'rows', from + 2, names.length);
  addOn.type('Engineers', `A${from + 1}`, ...names);
  const goals = names.flatMap(([name = '']) =>
    ['Project Delivery', 'Engineering Process', 'System Stability', 'Sharing and Collaboration'].map(
      (objective) => [name, objective, 'A result', 'metric', 1, 0, 10, 3],
    ),
  );
  addOn.book.insert(addOn.tab('Goals').sheetId, 'rows', 3, goals.length);
  addOn.type('Goals', `A${(from - 1) * goalsEach + 2}`, ...goals);
  await addOn.view('setUpWorkbook');
}

async function measure(addOn: AddOnFixture, engineers: number): Promise<(string | number)[][]> {
  addOn.session.open(addOn.tab('Engineer 1').sheetId);
  const id = (await addOn.view('readForm', null)).engineer?.id ?? '';
  await addOn.menu('showSidebar');
  const menu = addOn.lastRun();
  await addOn.view('readForm', null);
  const open = addOn.lastRun();
  addOn.type('Goals', 'H2', [engineers / 20], [engineers / 30]);
  await addOn.view('saveMeeting', meetingForm(id, { meetingId: `meeting-${engineers}-first` }));
  const save = addOn.lastRun();
  await addOn.view(
    'saveMeeting',
    meetingForm(id, { meetingId: `meeting-${engineers}-first`, notes: 'Again' }),
  );
  const correct = addOn.lastRun();
  return [
    [engineers, 'open the sidebar (menu and form)', ...figures(menu, open)],
    [engineers, 'save a 1:1 at which two goals moved', ...figures(save)],
    [engineers, 'save it again', ...figures(correct)],
  ];
}

function functionCalls(addOn: AddOnFixture): number {
  const formulas = addOn.book
    .tabs()
    .flatMap((tab) => addOn.book.formulas({ ...tab, row: 1, column: 1 }).flat());
  return formulas.join().match(/WEIGHTED_GOAL_SCORE|GOAL_PROGRESS|OBJECTIVE_SCORES/g)?.length ?? 0;
}

async function editTime(addOn: AddOnFixture): Promise<number> {
  await addOn.book.settle();
  const start = performance.now();
  addOn.type('Goals', 'H2', [7]);
  await addOn.book.settle();
  return Math.round(performance.now() - start);
}

function figures(...runs: readonly Execution[]): (string | number)[] {
  const kinds = new Map<string, number>();
  for (const { calls } of runs) {
    for (const [kind, count] of Object.entries(calls)) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  }
  const sum = [...kinds.values()].reduce((total, count) => total + count, 0);
  const milliseconds = runs.reduce((total, { duration }) => total + (duration ?? 0), 0);
  return [sum, [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', '), Math.round(milliseconds)];
}
