import { engineerForm } from '../../support/forms';
import { openAddOn } from '../../support/workbook/add-on-fixture';

const ada = engineerForm('Ada Lovelace');

/** A script that writes one value into a cell, as a save does. */
const script = `
function write(tab, cell, value) {
  SpreadsheetApp.getActive().getSheetByName(tab).getRange(cell).setValue(value);
  SpreadsheetApp.flush();
}`;

const accepted = [
  ['Goals', 'E2', 50],
  ['Goals', 'E2', 0.5],
  ['Goals', 'E2', 0],
  ['Engineers', 'F2', 1],
  ['Engineers', 'F2', 365],
] as const;
const refused = [
  ['Goals', 'E2', -1],
  ['Goals', 'E2', 'much'],
  ['Engineers', 'F2', 0],
  ['Engineers', 'F2', 366],
] as const;

test.each([
  ['en_US', 'numbers'],
  ['in_ID', 'numbers'],
  ['in_ID', 'written as in the locale'],
  ['in_ID', 'written as in en_US'],
  ['de_DE', 'written as in en_US'],
] as const)(
  'W87 in %s, with criteria %s, cells accept the numbers that they should and no others',
  async (locale, criteriaNumbers) => {
    const addOn = await openAddOn({ locale, script, blank: true, undocumented: { criteriaNumbers } });
    try {
      await addOn.view('setUpWorkbook');
      await addOn.view('addEngineer', ada);
      const write = async (...args: readonly (string | number)[]) => {
        const { session, runner } = addOn;
        return (await runner.run({ functionName: 'write', kind: 'menu', args: [...args], session })).ok;
      };
      for (const args of accepted) expect([args, await write(...args)]).toEqual([args, true]);
      for (const args of refused) expect([args, await write(...args)]).toEqual([args, false]);
      expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
    } finally {
      await addOn.close();
    }
  },
);
