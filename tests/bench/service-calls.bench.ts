import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution } from '../../src/host/wire/runs';
import { meetingForm } from '../world/forms';
import { openWorld, type World } from '../world/workbook';
import { printTable } from './table';

const root = join(__dirname, '../..');

void main();

/** Service calls of opening the sidebar and of one save, by kind, at 1, 10 and 100 engineers; and the sizes of the build. */
async function main(): Promise<void> {
  const world = await openWorld();
  const rows: (string | number)[][] = [];
  let engineers = 0;
  for (const wanted of [1, 10, 100]) {
    await typeEngineers(world, engineers + 1, wanted);
    engineers = wanted;
    rows.push(...(await measure(world, engineers)));
  }
  await world.close();
  printTable('Service calls', ['engineers', 'what', 'calls', 'by kind', 'ms in the stand-in'], rows);
  printTable(
    'Sizes',
    ['file', 'bytes'],
    ['Code.js', 'sidebar.html', 'add-engineer.html'].map((name) => [
      name,
      statSync(join(root, 'build', name)).size,
    ]),
  );
}

/** Types names under the others and has Set up make their tabs. */
async function typeEngineers(world: World, from: number, to: number): Promise<void> {
  const names = Array.from({ length: to - from + 1 }, (_, index) => [`Engineer ${from + index}`]);
  world.book.insert(world.tab('Engineers').sheetId, 'rows', from + 2, names.length);
  world.type('Engineers', `A${from + 1}`, ...names);
  await world.view('setUpWorkbook');
}

async function measure(world: World, engineers: number): Promise<(string | number)[][]> {
  world.seat.open(world.tab('Engineer 1').sheetId);
  const id = (await world.view('readForm', null)).engineer?.id ?? '';
  await world.menu('showSidebar');
  const menu = world.lastRun();
  await world.view('readForm', null);
  const open = world.lastRun();
  await world.view('saveMeeting', meetingForm(id, { meetingId: `meeting-${engineers}-first` }));
  const save = world.lastRun();
  await world.view(
    'saveMeeting',
    meetingForm(id, { meetingId: `meeting-${engineers}-first`, notes: 'Again' }),
  );
  const correct = world.lastRun();
  return [
    [engineers, 'open the sidebar (menu and form)', ...figures(menu, open)],
    [engineers, 'save a 1:1', ...figures(save)],
    [engineers, 'save it again', ...figures(correct)],
  ];
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
