import fc from 'fast-check';
import type { AddOnFixture } from '../../support/workbook/add-on-fixture';
import { checkBook } from '../../support/workbook/check-book';
import { anyBook, openTeamBook } from '../../support/workbook/team-book';

/** `npm run test:random` takes more. */
const workbooks = Number(process.env.RANDOM_WORKBOOKS ?? 25);

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openTeamBook();
});
afterAll(() => addOn.close());

test('D30 for any workbook the figures are those worked out from its rows without a formula', async () => {
  let rows = 0;
  let needing = 0;
  await fc.assert(
    fc.asyncProperty(anyBook, async (book) => {
      const shown = await checkBook(addOn, book);
      rows += shown.length;
      needing += shown.filter(([, attention]) => attention !== '').length;
    }),
    { numRuns: workbooks, endOnFailure: true },
  );
  expect(rows).toBeGreaterThan(workbooks);
  expect(needing).toBeGreaterThan(workbooks / 2);
});
