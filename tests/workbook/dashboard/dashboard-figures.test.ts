import { fc } from '../../support/fast-check';
import type { AddOnFixture } from '../../support/workbook/add-on-fixture';
import { checkBook } from '../../support/workbook/check-book';
import { anyBook, openTeamBook } from '../../support/workbook/team-book';

/** `npm test` takes the same ten each time, `npm run test:random` 1,000 others. */
const sample = { numRuns: 10, seed: 30 };
const { RANDOM_WORKBOOKS } = process.env;
const taken = RANDOM_WORKBOOKS === undefined ? sample : { numRuns: Number(RANDOM_WORKBOOKS) };

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
    { ...taken, endOnFailure: true },
  );
  expect(rows).toBeGreaterThan(taken.numRuns);
  expect(needing).toBeGreaterThan(taken.numRuns / 2);
});
