import { people } from '../../local-sheets/src/protocol/people';
import type { Execution } from '../../local-sheets/src/protocol/runs';
import { daysFromNow, engineerForm, meetingForm } from '../support/forms';
import { type AddOnFixture, openAddOn } from '../support/workbook/add-on-fixture';
import { fillWorkbook, fullMeeting, met, type Size } from '../support/workbook/full-meeting';
import { linkedForm } from '../support/workbook/week-form';

const openBudget = 14;
const formBudget = 12;
const saveBudget = 24;

test('M44 opening the sidebar and a save take the same few calls with 1 engineer as with 40', async () => {
  const addOn = await openAddOn();
  try {
    const counts: Record<string, unknown>[] = [];
    for (const [from, to] of [
      [1, 1],
      [2, 10],
      [11, 40],
    ] as const) {
      await typeEngineers(addOn, from, to);
      const id = await openFirst(addOn);
      await makeSecret(addOn, id);
      counts.push({ open: await openCalls(addOn), save: await saveCalls(addOn, id, `meeting-${to}`) });
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[2]).toEqual(counts[0]);
  } finally {
    await addOn.close();
  }
});

test('M44 the number of 1:1s changes nothing', async () => {
  const ada = engineerForm('Ada Lovelace');
  const addOn = await openAddOn({ team: [ada] });
  try {
    await makeSecret(addOn, ada.id);
    const first = { open: await openCalls(addOn), save: await saveCalls(addOn, ada.id, 'meeting-first') };
    const { sheetId } = addOn.tab('Ada Lovelace');
    addOn.book.insert(sheetId, 'rows', 20, 60);
    const days = Array.from({ length: 50 }, (_, index) => [daysFromNow(-index), 3]);
    addOn.type('Ada Lovelace', 'A16', ...days);
    expect((await addOn.view('readForm', ada.id)).engineer?.meetingCount).toBe(51);
    expect({ open: await openCalls(addOn), save: await saveCalls(addOn, ada.id, 'meeting-second') }).toEqual(
      first,
    );
  } finally {
    await addOn.close();
  }
});

test('M44 new goals, changed goals and rows that tabs add to themselves stay within what a save may take', async () => {
  const ada = engineerForm('Ada Lovelace');
  const addOn = await openAddOn({ team: [ada] });
  try {
    await makeSecret(addOn, ada.id);
    const before = { log: addOn.tab('Goal log').rows, own: addOn.tab('Ada Lovelace').rows };
    for (let round = 1; round <= 24; round += 1) {
      const goals = Array.from({ length: 4 + Math.floor(round / 6) }, (_, index) => [
        'Ada Lovelace',
        '',
        index,
      ]);
      addOn.type('Goals', 'A2', ...goals);
      addOn.type('Goals', 'H2', ...goals.map(() => [round]));
      await saveCalls(addOn, ada.id, `meeting-${round}`);
    }
    expect(await addOn.table('Goal log')).toHaveLength(6 * (4 + 5 + 6 + 7) - 4 + 8);
    expect(addOn.tab('Goal log').rows).toBeGreaterThan(before.log);
    expect(addOn.tab('Ada Lovelace').rows).toBeGreaterThan(before.own);
  } finally {
    await addOn.close();
  }
});

test('M44 40 goals, 200 actions and 200 earlier 1:1s cost no more calls than a few', async () => {
  const addOn = await openAddOn({ team: [met] });
  try {
    const calls = async (size: Size) => {
      await fillWorkbook(addOn, size);
      addOn.session.open(addOn.tab(met.name).sheetId);
      const open = await openCalls(addOn);
      await addOn.view('saveMeeting', await fullMeeting(addOn, size));
      const save = addOn.lastRun().calls;
      expect(sum([save])).toBeLessThanOrEqual(saveBudget);
      return { open, save };
    };
    const few = await calls({ goals: 1, actions: 2, meetings: 1 });
    expect(few.save.write).toBeGreaterThan(4);
    expect(await calls({ goals: 40, actions: 200, meetings: 200 })).toEqual(few);
  } finally {
    await addOn.close();
  }
});

test('M310 the second save of a user does not ask for their address', async () => {
  const ada = engineerForm('Ada Lovelace');
  const addOn = await openAddOn({ team: [ada] });
  const first = await saveCalls(addOn, ada.id, 'meeting-first', saveBudget + 2);
  const second = await saveCalls(addOn, ada.id, 'meeting-second');
  const saved = await addOn.table('Ada Lovelace');
  await addOn.close();
  expect([first.service, second.service]).toEqual([1, undefined]);
  expect(saved.map(({ Manager }) => Manager)).toEqual([people[0]?.email, people[0]?.email]);
});

test('M343 with a linked form, opening the sidebar takes one more call, with 1 response as with 500', async () => {
  const addOn = await openAddOn({ team: [met] });
  try {
    addOn.session.open(addOn.tab(met.name).sheetId);
    const without = sum((await openCalls(addOn)).slice(1));
    const form = await linkedForm(addOn);
    form.respond('nobody@example.com', '2026-10-01T09:00+07:00', { mind: 'One' });
    await addOn.view('readForm', null);
    expect(sum([addOn.lastRun().calls])).toBe(without + 1);
    expect(sum([addOn.lastRun().calls])).toBeLessThanOrEqual(formBudget);
    const row = [46_000, 'nobody@example.com', 3, 'x'.repeat(200), '', ''];
    addOn.type(form.tab, 'A3', ...Array.from({ length: 500 }, () => row));
    await addOn.view('readForm', null);
    expect(sum([addOn.lastRun().calls])).toBe(without + 1);
  } finally {
    await addOn.close();
  }
});

/** The first save of a user makes the secret that seals undos. */
async function makeSecret(addOn: AddOnFixture, engineerId: string): Promise<void> {
  await addOn.failure('undoSave', { engineerId, meetingId: 'none', rows: [], seal: '' });
}

/** The menu's run and the page's call. */
async function openCalls(addOn: AddOnFixture): Promise<Execution['calls'][]> {
  await addOn.menu('showSidebar');
  const menu = addOn.lastRun().calls;
  await addOn.view('readForm', null);
  const all = [menu, addOn.lastRun().calls];
  expect(sum(all)).toBeGreaterThan(4);
  expect(sum(all.slice(1))).toBeLessThanOrEqual(formBudget);
  expect(sum(all)).toBeLessThanOrEqual(openBudget);
  return all;
}

async function saveCalls(
  addOn: AddOnFixture,
  engineerId: string,
  meetingId: string,
  budget = saveBudget,
): Promise<Execution['calls']> {
  await addOn.view('saveMeeting', meetingForm(engineerId, { meetingId }));
  const { calls } = addOn.lastRun();
  expect(sum([calls])).toBeGreaterThan(6);
  expect(sum([calls])).toBeLessThanOrEqual(budget);
  return calls;
}

async function typeEngineers(addOn: AddOnFixture, from: number, to: number): Promise<void> {
  const names = Array.from({ length: to - from + 1 }, (_, index) => [`Engineer ${from + index}`]);
  addOn.book.insert(addOn.tab('Engineers').sheetId, 'rows', from + 2, names.length);
  addOn.type('Engineers', `A${from + 1}`, ...names);
  expect((await addOn.view('setUpWorkbook')).made).toHaveLength(names.length);
}

async function openFirst(addOn: AddOnFixture): Promise<string> {
  addOn.session.open(addOn.tab('Engineer 1').sheetId);
  return (await addOn.view('readForm', null)).engineer?.id ?? '';
}

function sum(all: Execution['calls'][]): number {
  return all.flatMap((calls) => Object.values(calls)).reduce((total, count) => total + count, 0);
}
