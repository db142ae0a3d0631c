import { closeAndSave } from '../../../local-sheets/tests/support/saved-workbook';
import { actsOn, judge } from '../../support/between/judge';
import { engineerForm } from '../../support/forms';
import { openAddOn } from '../../support/workbook/add-on-fixture';
import type { PageCommand } from '../../support/workbook/faults';
import { fillWorkbook, met } from '../../support/workbook/full-meeting';

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
