import fc from 'fast-check';
import type { AddOnFixture } from '../../support/workbook/add-on-fixture';
import { checkBook } from '../../support/workbook/check-book';
import { anyBook, openTeamBook } from '../../support/workbook/team-book';

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
    { numRuns: 200, endOnFailure: true },
  );
  expect(rows).toBeGreaterThan(200);
  expect(needing).toBeGreaterThan(100);
});
