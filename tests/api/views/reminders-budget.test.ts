import { engineerForm } from '../../support/forms';
import { openAddOn } from '../../support/workbook/add-on-fixture';

test('M201 what is late takes at most 9 calls with 1, 5 and 10 own engineers', () =>
  expectFewCalls('readReminders'));

test('M205 the page for the calendar takes at most 9 calls with 1, 5 and 10 own engineers', () =>
  expectFewCalls('readCalendar'));

async function expectFewCalls(name: 'readReminders' | 'readCalendar'): Promise<void> {
  const addOn = await openAddOn();
  try {
    const manager = 'tomas.lindqvist@example.com';
    await addOn.view('addEngineer', engineerForm('Somebody else', { manager }));
    const counts: number[] = [];
    for (let own = 1; own <= 10; own += 1) {
      await addOn.view('addEngineer', engineerForm(`Engineer ${own}`));
      if (![1, 5, 10].includes(own)) continue;
      await addOn.view(name);
      const { calls } = addOn.lastRun();
      expect(calls.write ?? 0).toBe(0);
      counts.push(Object.values(calls).reduce((sum, count) => sum + count, 0));
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(3);
    expect(counts[0]).toBeLessThanOrEqual(9);
  } finally {
    await addOn.close();
  }
}
