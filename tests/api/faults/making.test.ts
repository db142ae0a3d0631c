import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../../local-sheets/tests/support/root';
import {
  closeAndSave,
  type SavedWorkbook,
  savedWorkbook,
} from '../../../local-sheets/tests/support/saved-workbook';
import { cycleForm } from '../../support/cycle';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { goal, typeGoals } from '../../support/workbook/cycle-goals';
import { type Command, type PageCommand, tryFaults } from '../../support/workbook/faults';

const ada = engineerForm('Ada Lovelace');
const others = ['Bo', 'Cy', 'Dee', 'Eve', 'Fay'].map((name) => engineerForm(name));

/** With the number of cases in `npm test`. */
const commands: Readonly<Record<string, readonly [sample: number, () => Promise<Command>]>> = {
  'Set up in a blank workbook': [
    1,
    async () => {
      const addOn = await openAddOn({ blank: true });
      return { start: await closeAndSave(addOn), name: 'setUpWorkbook', args: [] };
    },
  ],
  'Set up, all in place': [1, async () => ({ start: await team(), name: 'setUpWorkbook', args: [] })],
  'Set up of a damaged workbook': [
    2,
    async () => {
      const addOn = await openAddOn({ from: await team() });
      const { sheetId } = addOn.tab(ada.name);
      const remove = (kind: 'rows' | 'columns', tab: string, at: number) =>
        addOn.book.remove(addOn.tab(tab).sheetId, kind, at, 1);
      remove('columns', ada.name, 4);
      remove('rows', ada.name, 9);
      remove('rows', ada.name, 3);
      addOn.book.move(sheetId, 'rows', 4, 1, 10);
      remove('columns', 'Goals', 5);
      remove('columns', 'Settings', 9);
      remove('rows', 'Engineers', 1);
      remove('rows', 'Dashboard', 3);
      addOn.book.deleteTab(addOn.tab('Actions').sheetId);
      addOn.book.deleteTab(addOn.tab('Grace Hopper').sheetId);
      for (const { chartId } of addOn.book.charts(sheetId).slice(0, 2)) addOn.book.removeChart(chartId);
      const [slicer] = addOn.book.slicers(addOn.tab('Dashboard').sheetId);
      if (slicer) addOn.book.removeSlicer(slicer.chartId);
      return { start: await closeAndSave(addOn), name: 'setUpWorkbook', args: [] };
    },
  ],
  'Set up of a workbook of version 0.2.0': [
    1,
    async () => {
      const path = join(root, 'tests/support/workbook/set-up-by-0.2.0.json.gz');
      const start: SavedWorkbook = JSON.parse(String(gunzipSync(readFileSync(path))));
      return { start, name: 'setUpWorkbook', args: [] };
    },
  ],
  'add an engineer': [
    3,
    async () => ({ start: await team(), name: 'addEngineer', args: [others[0] ?? ada] }),
  ],
  'add five engineers': [1, async () => ({ start: await team(), name: 'addEngineers', args: [others] })],
  'add an engineer without a template': [
    1,
    async () => {
      const addOn = await openAddOn({ from: await team() });
      addOn.book.deleteTab(addOn.tab('Engineer template').sheetId);
      return { start: await closeAndSave(addOn), name: 'addEngineer', args: [others[0] ?? ada] };
    },
  ],
  'edit an engineer': [
    1,
    async () => {
      const { id, ...form } = ada;
      const seen = { ...form, status: 'Active' };
      const wanted = { ...seen, name: 'Ada King', status: 'Left', cadenceDays: '7' };
      return { start: await team(), name: 'editEngineer', args: [{ id, seen, wanted }] };
    },
  ],
  'mark as left': [2, async () => ({ start: await team(), menu: 'runMarkAsLeft', tab: ada.name })],
  protect: [2, async () => ({ start: await twelveTabs(), name: 'protectWorkbook', args: [{ limits: {} }] })],
  'limit a tab': [2, async () => limits(await twelveTabs(), true)],
  'open a limited tab': [
    1,
    async () => {
      const start = await twelveTabs();
      const addOn = await openAddOn({ from: start });
      await addOn.view('protectWorkbook', ...limits(start, true).args);
      return limits(await closeAndSave(addOn), false);
    },
  ],
  'start a cycle': [2, async () => cycle()],
  'start a cycle, the page opened anew': [2, async () => ({ ...(await cycle()), again: formAgain })],
  'a repair': [
    1,
    async () => {
      const addOn = await openAddOn({ from: await team() });
      addOn.type('Goals', 'K2', [20261231]);
      addOn.type('Goals', 'F3', ["'2"]);
      addOn.book.remove(addOn.tab('Goals').sheetId, 'columns', 5, 1);
      const args = (await repairAgain(addOn)) ?? [{ ids: [] }];
      return { start: await closeAndSave(addOn), name: 'repairWorkbook', args, again: repairAgain };
    },
  ],
  'a private note': [
    1,
    async () => ({
      start: await team(),
      name: 'savePrivateNote',
      args: [ada.id, 'A note '.repeat(1500), ''],
    }),
  ],
  'refresh charts': [
    1,
    async () => {
      const addOn = await openAddOn({ from: await team() });
      for (const tab of [ada.name, 'Charts']) {
        for (const { chartId } of addOn.book.charts(addOn.tab(tab).sheetId)) addOn.book.removeChart(chartId);
      }
      return { start: await closeAndSave(addOn), menu: 'runRefreshCharts', tab: ada.name };
    },
  ],
  'a first answer to two questions of the team’s own': [
    2,
    async () => {
      const addOn = await openAddOn({ from: await team() });
      addOn.type(
        'Settings',
        'A7',
        ['How is the office?', 'scale', 1, 5],
        ['What did you learn?', 'text', '', ''],
      );
      const { questions } = await addOn.view('readForm', ada.id);
      const answers = questions.map(({ id, type }) => ({
        questionId: id,
        value: type === 'scale' ? 2 : null,
        text: '=1/2',
      }));
      const form = meetingForm(ada.id, { meetingId: 'with-own-questions', answers });
      return { start: await closeAndSave(addOn), name: 'saveMeeting', args: [form] };
    },
  ],
};

const rules: Readonly<Record<string, string>> = {
  'Set up in a blank workbook': 'W160',
  'Set up of a damaged workbook': 'W162',
  protect: 'M269',
  'limit a tab': 'M269',
};

const of = (rule: string) => Object.keys(commands).filter((name) => (rules[name] ?? 'M265') === rule);

test.each(of('W160'))('W160 %s with a fault at a service call is completed by doing it again', tryAll);
test.each(of('W162'))('W162 %s with a fault at a service call is completed by doing it again', tryAll);
test.each(of('M269'))('M269 %s with a fault at a service call is completed by doing it again', tryAll);
test.each(of('M265'))('M265 %s with a fault at a service call is completed by doing it again', tryAll);

async function tryAll(name: string): Promise<void> {
  const [sample, prepare] = commands[name] ?? [];
  if (!sample || !prepare) throw new Error(`No command ${name}`);
  const result = await tryFaults(name, await prepare(), sample);
  expect(result.calls).toBeGreaterThan(3);
  expect(result.notWhole).toEqual([]);
}

function team() {
  return savedWorkbook('two engineers with goals', async () => {
    const addOn = await openAddOn();
    await addOn.view('addEngineer', ada);
    await addOn.view('addEngineer', engineerForm('Grace Hopper'));
    typeGoals(
      addOn,
      goal(ada.name, 'Ship', 0, 10, 4),
      goal(ada.name, 'Mentor', '', '', '=1=1', 'binary'),
      goal('Grace Hopper', 'Compile', 14, 3, 5),
    );
    await addOn.view('saveMeeting', meetingForm(ada.id));
    return closeAndSave(addOn);
  });
}

/** As many tabs as one call of Protect works on. */
async function twelveTabs(): Promise<SavedWorkbook> {
  const addOn = await openAddOn({ from: await team() });
  for (const name of ['Grace Hopper', 'Wins', 'Managers']) addOn.book.deleteTab(addOn.tab(name).sheetId);
  return closeAndSave(addOn);
}

function limits(start: SavedWorkbook, isLimited: boolean): PageCommand<'protectWorkbook'> {
  return { start, name: 'protectWorkbook', args: [{ limits: { [ada.id]: isLimited } }] };
}

async function cycle(): Promise<PageCommand<'startCycle'>> {
  const addOn = await openAddOn({ from: await team() });
  const args = await formOf(addOn, 1);
  if (args === null) throw new Error('There are no goals.');
  return { start: await closeAndSave(addOn), name: 'startCycle', args };
}

/** What the page sends when it has checked the workbook; null if nothing is damaged. */
async function repairAgain(addOn: AddOnFixture): Promise<PageCommand<'repairWorkbook'>['args'] | null> {
  const { findings } = await addOn.view('checkWorkbook', 0);
  const ids = findings.filter(({ repair }) => repair === 'yes').map(({ id }) => id);
  return ids.length === 0 ? null : [{ ids }];
}

const formAgain = (addOn: AddOnFixture) => formOf(addOn, 2);

/** What the page sends when it is opened, with new IDs; null if the goals are in the cycle already. */
async function formOf(addOn: AddOnFixture, page: number): Promise<PageCommand<'startCycle'>['args'] | null> {
  const view = await addOn.view('readCycle');
  if (view.engineers.every(({ goals }) => goals.every((one) => one.cycle === 'Next'))) return null;
  const form = cycleForm(view, { Ship: 'from current', Mentor: 'ends' }, { due: daysFromNow(93) });
  const id = (index: number) => `00000000-0000-4000-8000-00000000000${index}`.replace(/^0/, String(page));
  return [{ ...form, goals: form.goals.map((one, index) => ({ ...one, newId: id(index) })) }];
}
