import { closeAndSave } from '../../../local-sheets/tests/support/saved-workbook';
import { actsOn, judge } from '../../support/between/judge';
import { engineerForm } from '../../support/forms';
import { openAddOn } from '../../support/workbook/add-on-fixture';
import type { PageCommand } from '../../support/workbook/faults';
import { fillWorkbook, met } from '../../support/workbook/full-meeting';
import { ada, bo, deletionOf, personalTeam } from '../../support/workbook/personal';

const size = { goals: 3, actions: 3, meetings: 2 };

test('M281 an edit that begins anew and is then refused leaves the name of the tab', async () => {
  const { id, ...form } = met;
  const seen = { ...form, status: 'Active' };
  const wanted = { ...seen, name: 'Ada King', role: 'Lead' };
  const refusals = [];
  for (const gap of [6, 12, 18]) {
    const addOn = await openAddOn({ team: [engineerForm('Cy Young'), met] });
    const deleteRow = ({ index }: { index: number }) => {
      if (index === gap) addOn.book.remove(addOn.tab('Engineers').sheetId, 'rows', 3, 1);
      return null;
    };
    const result = await addOn.callWith(deleteRow, 'editEngineer', { id, seen, wanted });
    const isRefused = JSON.stringify(result).includes('is no longer on the Engineers tab');
    if (isRefused) refusals.push(addOn.book.tabs().map(({ name }) => name));
    await addOn.close();
  }
  expect(refusals.length).toBeGreaterThan(0);
  for (const names of refusals) expect(names).toContain(met.name);
});

test('M416 a deletion that begins anew and is then refused leaves what the engineer has prepared', async () => {
  const addOn = await openAddOn({ from: await personalTeam() });
  const form = await deletionOf(addOn);
  const responses = addOn.book.tabs().find(({ name }) => name.startsWith('Form'))?.name ?? '';
  const before = await addOn.table(responses);
  const deleteGoal = ({ index }: { index: number }) => {
    if (index === 20) addOn.book.remove(addOn.tab('Goals').sheetId, 'rows', 2, 1);
    return null;
  };
  const result = await addOn.callWith(deleteGoal, 'deletePerson', form);
  expect(result).toMatchObject({ value: { ok: false, failure: { kind: 'refusal' } } });
  expect(await addOn.table(responses)).toEqual(before);
  await addOn.close();
});

test.each([
  { tab: 'Goals', at: 1, what: 'onto the place of another engineer’s row' },
  { tab: 'Actions', at: 2, what: 'among their own rows' },
])(
  'M416 a row that is moved $what while $tab is cleared leaves the rows of others, and no others',
  async ({ tab, at }) => {
    const addOn = await openAddOn({ from: await personalTeam() });
    const form = await deletionOf(addOn);
    const ofBo = (await addOn.table(tab)).filter((row) => row.Engineer === bo.name);
    const { sheetId } = addOn.tab(tab);
    let cleared = 0;
    const moveRow = ({ label }: { label: string }) => {
      if (label !== 'RangeList.clearContent') return null;
      cleared += 1;
      // The tables are cleared in this order.
      if (cleared === at) addOn.book.move(sheetId, 'rows', 2, 1, 6);
      return null;
    };
    expect(await addOn.callWith(moveRow, 'deletePerson', form)).toMatchObject({ value: { ok: true } });
    expect(ofBo).toHaveLength(1);
    expect(await addOn.table(tab)).toEqual(ofBo);
    await addOn.close();
  },
);

test('M416 a tab that is deleted while the names are cleared has none left, and the deletion goes on', async () => {
  const addOn = await openAddOn({ from: await personalTeam() });
  const form = await deletionOf(addOn);
  const { sheetId } = addOn.tab('Wins');
  let cleared = 0;
  const deleteTab = ({ label }: { label: string }) => {
    if (label === 'RangeList.clearContent') cleared += 1;
    // Seven tables are cleared before the names in the first of them.
    if (label === 'RangeList.clearContent' && cleared === 8) addOn.book.deleteTab(sheetId);
    return null;
  };
  expect(await addOn.callWith(deleteTab, 'deletePerson', form)).toMatchObject({ value: { ok: true } });
  expect((await addOn.table('Goals')).map((row) => row.Engineer)).toEqual([bo.name]);
  expect((await addOn.table('Engineers')).map((row) => row.Name)).toEqual([bo.name]);
  await addOn.close();
});

test('M416 a deletion whose engineer somebody takes off Engineers is refused, and completed with the row back', async () => {
  const addOn = await openAddOn({ from: await personalTeam() });
  const form = await deletionOf(addOn);
  const { sheetId } = addOn.tab('Engineers');
  let cleared = 0;
  const deleteRow = ({ label }: { label: string }) => {
    if (label === 'RangeList.clearContent') cleared += 1;
    if (label === 'RangeList.clearContent' && cleared === 1) addOn.book.remove(sheetId, 'rows', 2, 1);
    return null;
  };
  const area = addOn.area('Engineers', 'A2:I2');
  const row = await addOn.book.values(area);
  const meetings = await addOn.table(ada.name);
  const result = await addOn.callWith(deleteRow, 'deletePerson', form);
  expect(result).toMatchObject({ value: { ok: false, failure: { rule: 'M410' } } });
  expect(await addOn.table(ada.name)).toEqual(meetings);

  addOn.book.insert(sheetId, 'rows', 2, 1);
  addOn.book.setValues(area, row);
  await addOn.view('deletePerson', await deletionOf(addOn));
  expect((await addOn.table('Goals')).map(({ Engineer }) => Engineer)).toEqual([bo.name]);
  expect((await addOn.table('Engineers')).map(({ Name }) => Name)).toEqual([bo.name]);
  await addOn.close();
});

test.each([
  ['Goals', 'insert a column'],
  ['Goals', 'sort'],
  ['Actions', 'insert a row'],
])('M280 M182 a repair while somebody changes %s: %s', async (tab, act) => {
  const command = await repair();
  const place = { tab, first1: 2, last1: 4, own: 3 };
  const [wanted] = actsOn(place).filter(({ name }) => name === `${act}: ${tab}`);
  if (!wanted) throw new Error(`There is no act ${act}.`);
  const gaps = (calls: number) => [0.2, 0.5, 0.8].map((part) => Math.floor(calls * part));
  for await (const { gap, verdict, what } of judge(command, tab, wanted, gaps))
    expect([gap, verdict, what]).toEqual([gap, 'right', '']);
});

/** A repair of a number in place of a date, a number as text, an ID that is gone and a name with stray spaces. */
async function repair(): Promise<PageCommand> {
  const addOn = await openAddOn({ team: [engineerForm('Cy Young'), met] });
  await fillWorkbook(addOn, size);
  addOn.type('Goals', 'K2', [20261231]);
  addOn.type('Goals', 'F3', ["'2"]);
  addOn.type('Goals', 'A4', [`${met.name.replace(' ', '\u00a0')} `]);
  const { findings } = await addOn.view('checkWorkbook', 0);
  const ids = findings.filter((one) => one.repair === 'yes').map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  return { start: await closeAndSave(addOn), name: 'repairWorkbook', args: [{ ids }] };
}
