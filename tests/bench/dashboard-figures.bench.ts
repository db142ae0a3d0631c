import fc from 'fast-check';
import { checkBook } from '../world/check-book';
import { anyBook, openTeamBook } from '../world/team-book';
import { printTable } from './table';

const workbooks = 200;

/** The figures of the dashboard against those worked out without a formula, for more workbooks than a test has time for. */
async function main(): Promise<void> {
  const world = await openTeamBook();
  let rows = 0;
  let needing = 0;
  await fc.assert(
    fc.asyncProperty(anyBook, async (book) => {
      const shown = await checkBook(world, book);
      rows += shown.length;
      needing += shown.filter(([, attention]) => attention !== '').length;
    }),
    { numRuns: workbooks, endOnFailure: true },
  );
  await world.close();
  printTable(
    'Figures of the dashboard',
    ['workbooks', 'rows that agree', 'of which need attention'],
    [[workbooks, rows, needing]],
  );
}

void main();
