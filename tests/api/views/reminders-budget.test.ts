import type { Execution } from '../../../local-sheets/src/protocol/runs';
import { engineerForm } from '../../support/forms';
import { openAddOn } from '../../support/workbook/add-on-fixture';

test('M201 what is late takes at most 9 calls with 1, 3 and 6 own engineers', () =>
  expectFewCalls('readReminders'));

test('M205 the page for the calendar takes at most 9 calls with 1, 3 and 6 own engineers', () =>
  expectFewCalls('readCalendar'));

async function expectFewCalls(name: 'readReminders' | 'readCalendar'): Promise<void> {
  const counts: number[] = [];
  for (const own of [1, 3, 6]) {
    const calls = await callsOf(name, own);
    expect(calls.write ?? 0).toBe(0);
    counts.push(Object.values(calls).reduce((sum, count) => sum + count, 0));
  }
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThan(3);
  expect(counts[0]).toBeLessThanOrEqual(9);
}

async function callsOf(name: 'readReminders' | 'readCalendar', own: number): Promise<Execution['calls']> {
  const others = engineerForm('Somebody else', { manager: 'tomas.lindqvist@example.com' });
  const mine = Array.from({ length: own }, (_, index) => engineerForm(`Engineer ${index + 1}`));
  const addOn = await openAddOn({ team: [others, ...mine] });
  try {
    await addOn.view(name);
    return addOn.lastRun().calls;
  } finally {
    await addOn.close();
  }
}
