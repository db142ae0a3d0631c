import { scoreGoals } from '../../../../src/domain/goals/goal-scores';
import { notScoredInIndonesian } from '../../../../src/pages/meeting/strings/not-scored-indonesian';
import { fc } from '../../../support/fast-check';

/** Values of every kind that a cell can hold, without English words in them. */
const cell = fc.constantFrom<unknown>(
  ...['', 'xyz', '1,200', '-5 %', '#REF!', '0,5', 'metric', 'binary', 'at most', 'at least'],
  ...[true, 0, 3, -1, 1e13, 1e308, -1e308, 5e-324, new Date(2026, 9, 14), new Date(Number.NaN)],
);

test('P378 every reason why a key result is not scored is in Indonesian', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(cell, cell, cell, cell, cell, (type, weight, start, target, current) => {
      const goal = { objective: 'O', type, weight, start, target, current };
      const rule = { objectiveWeights: [{ name: 'O', weight: 100 }], cap: 1 };
      const flaw = scoreGoals([goal], rule).goals[0]?.flaw ?? null;
      if (flaw === null) return;
      const text = notScoredInIndonesian(flaw);
      seen.add(flaw.remedy);
      expect(text).toMatch(/^Tidak dinilai: \S.*; \S.*\.$/);
      expect(text.replace('at most, atau at least', '')).not.toMatch(
        /\b(the|is|are|not|type|holds|which|or|value|there|choose|fix|use|give|start)\b/,
      );
    }),
    { numRuns: 20_000, seed: 7 },
  );
  expect(seen.size).toBeGreaterThanOrEqual(11);
});

test('P378 the sentence keeps the value that the cell holds', () => {
  expect(
    notScoredInIndonesian({
      what: 'the target holds the text "1,200", which can mean 1.2 or 1200',
      remedy: 'type it as a number, not as text',
    }),
  ).toBe(
    'Tidak dinilai: targetnya berisi teks "1,200", yang bisa berarti 1.2 atau 1200; ketik sebagai angka, bukan teks.',
  );
});

test('P378 a cap that cannot be used is named in Indonesian', () => {
  const remedy = 'type a number there or leave it blank';
  expect(notScoredInIndonesian({ what: 'the cap in Settings is -1', remedy })).toBe(
    'Tidak dinilai: batas di Settings adalah -1; ketik angka di sana atau kosongkan.',
  );
});
