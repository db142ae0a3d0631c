import { meetingForm } from '../../support/forms';
import { openAddOn } from '../../support/workbook/add-on-fixture';
import { met } from '../../support/workbook/full-meeting';

/** `npm run test:crowd` has 20 people who save 50 times each. */
const [crowd = 3, each = 2] = (process.env.CROWD ?? '3x2').split('x').map(Number);

test('M284 many people who save at the same time save one row for each 1:1', async () => {
  const addOn = await openAddOn({ team: [met] });
  addOn.book.insert(addOn.tab(met.name).sheetId, 'rows', 15, crowd * each);
  const saved = Array.from({ length: crowd }, async (_, person) => {
    for (let count = 0; count < each; count += 1) {
      const name = `crowd-${person}-${count}`;
      const form = meetingForm(met.id, { meetingId: name, notes: `Notes of ${name}` });
      let outcome = await addOn.call('saveMeeting', form);
      while (!outcome.ok && outcome.failure.kind === 'busy') outcome = await addOn.call('saveMeeting', form);
      expect(outcome.ok).toBe(true);
    }
  });
  await Promise.all(saved);
  const rows = await addOn.table(met.name);
  await addOn.close();
  if (process.env.CROWD)
    process.stdout.write(`people ${crowd} | saves of each ${each} | rows ${rows.length}\n`);
  expect(rows).toHaveLength(crowd * each);
  expect(new Set(rows.map(({ Id }) => Id)).size).toBe(crowd * each);
  for (const { Id, Notes } of rows) expect(Notes).toBe(`Notes of ${Id}`);
});
