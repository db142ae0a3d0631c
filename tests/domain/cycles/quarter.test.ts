import { dayNumber, dayText } from '../../../src/domain/cells/day';
import { proposedCycle, quarterByName } from '../../../src/domain/cycles/quarter';
import { fc } from '../../support/fast-check';

test('G32 a quarter has a first and a last day, however its name is written', () => {
  const fourth = { name: '2026 Q4', from: '2026-10-01', due: '2026-12-31' };
  for (const name of ['2026 Q4', 'Q4 2026', ' 2026-q4 ', 'q4/2026', '2026Q4']) {
    expect(quarterByName(name)).toEqual(fourth);
  }
  expect(quarterByName('2028 Q1')).toMatchObject({ from: '2028-01-01', due: '2028-03-31' });
});

test('G32 any other name is not a quarter', () => {
  for (const name of ['', '2026', '2026 Q5', '2026 Q0', 'H2 2026', 'Q4', 'Autumn', '1026 Q1', '2026 Q44']) {
    expect(quarterByName(name)).toBeNull();
  }
});

const somewhen = fc
  .integer({ min: 2001, max: 2998 })
  .chain((year) => fc.integer({ min: 1, max: 4 }).map((number) => `${year} Q${number}`));

test('G33 the next quarter begins on the day after the latest one ends, and has 90 to 92 days', () => {
  fc.assert(
    fc.property(somewhen, (name) => {
      const latest = quarterByName(name);
      const next = proposedCycle([name], latest?.from ?? '');
      expect(dayNumber(next.from)).toBe((dayNumber(latest?.due) ?? 0) + 1);
      const days = (dayNumber(next.due) ?? 0) - (dayNumber(next.from) ?? 0) + 1;
      expect(days >= 90 && days <= 92).toBe(true);
      expect(quarterByName(next.name)).toEqual(next);
    }),
  );
});

test('G33 the year ends with the fourth quarter', () => {
  expect(proposedCycle(['2026 Q4', '2026 Q4'], '2026-12-20').name).toBe('2027 Q1');
});

test('G33 if only some goals have begun the latest quarter, it is proposed for the others', () => {
  expect(proposedCycle(['2026 Q4', '2027 Q1', ''], '2026-12-20').name).toBe('2027 Q1');
});

test('G33 a past quarter is never proposed', () => {
  fc.assert(
    fc.property(
      fc.array(somewhen, { maxLength: 3 }),
      fc.integer({ min: 12_000, max: 300_000 }),
      (names, day) => {
        const today = dayText(day);
        expect(proposedCycle(names, today).due >= today).toBe(true);
      },
    ),
  );
});

test('G33 if no goal names a quarter, the quarter 30 days from now is proposed', () => {
  expect(proposedCycle([], '2026-09-10').name).toBe('2026 Q4');
  expect(proposedCycle(['Autumn'], '2026-10-03').name).toBe('2026 Q4');
});
