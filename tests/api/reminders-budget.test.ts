import { engineerForm } from '../world/forms';
import { openWorld } from '../world/workbook';

test.each([
  ['M201', 'readReminders'],
  ['M205', 'readCalendar'],
] as const)(
  '%s %s takes at most 8 calls and one for each of 1, 5 and 10 own engineers',
  async (_rule, name) => {
    const world = await openWorld();
    try {
      await world.view(
        'addEngineer',
        engineerForm('Somebody else', { manager: 'tomas.lindqvist@example.com' }),
      );
      const counts: number[] = [];
      for (let own = 1; own <= 10; own += 1) {
        await world.view('addEngineer', engineerForm(`Engineer ${own}`));
        if (![1, 5, 10].includes(own)) continue;
        await world.view(name);
        const { calls } = world.lastRun();
        expect(calls.write ?? 0).toBe(0);
        counts.push(Object.values(calls).reduce((sum, count) => sum + count, 0) - own);
      }
      expect(new Set(counts).size).toBe(1);
      expect(counts[0]).toBeGreaterThan(3);
      expect(counts[0]).toBeLessThanOrEqual(8);
    } finally {
      await world.close();
    }
  },
);
