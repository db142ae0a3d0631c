import type { OneOnOneRow } from '../../src/domain/company-rows';
import { changedMonths, type LoadedMonths } from '../../src/domain/loaded-months';

const context = {
  day: '2026-10-14',
  collected_at: '2026-10-14T03:00:00.000Z',
  workbook: 'w1',
  department: 'Data',
  isNameAllowed: false,
  pseudonym: (id: string) => id,
};

test('U21 the first night loads everything, the next one nothing', () => {
  const all = [row('a', '2026-03-03'), row('a', '2026-07-01'), row('b', '2025-12-31')];
  const first = changedMonths(all, {}, context);
  expect(first.rows).toEqual(all);
  expect(changedMonths(later(all), first.loaded, context)).toEqual({ rows: [], loaded: first.loaded });
});

test('U21 a new, a corrected and a deleted 1:1 load their months only', () => {
  const known = [
    row('a', '2026-09-02'),
    row('a', '2026-10-01'),
    row('b', '2026-10-05'),
    row('b', '2026-08-05'),
  ];
  const { loaded } = changedMonths(known, {}, context);
  const now = [
    row('a', '2026-09-02', 1),
    row('a', '2026-10-01'),
    row('b', '2026-10-05'),
    row('b', '2026-10-12'),
  ];
  const changed = changedMonths(now, loaded, context).rows;
  expect(changed.map(({ engineer, month, held_on }) => [engineer, month, held_on])).toEqual([
    ['a', '2026-09-01', '2026-09-02'],
    ['b', '2026-10-01', '2026-10-05'],
    ['b', '2026-10-01', '2026-10-12'],
    ['b', '2026-08-01', null],
  ]);
});

test('U21 an engineer who is gone leaves empty months, once', () => {
  const { loaded } = changedMonths([row('a', '2026-01-02'), row('a', '2026-04-02')], {}, context);
  const gone = changedMonths([], loaded, context);
  expect(gone.rows.map(({ month, held_on }) => [month, held_on])).toEqual([
    ['2026-01-01', null],
    ['2026-04-01', null],
  ]);
  expect(changedMonths([], gone.loaded, context).rows).toEqual([]);
});

test('U21 another department loads everything again', () => {
  const { loaded } = changedMonths([row('a', '2026-01-02')], {}, context);
  const moved = { ...row('a', '2026-01-02'), department: 'Web' };
  expect(changedMonths([moved], loaded, context).rows).toEqual([moved]);
});

test('U21 what is remembered of ten engineers and three years fits into one cell', () => {
  const all = Array.from({ length: 360 }, (_, index) =>
    row(
      `pseudonym-${index % 10}`,
      `${2024 + (index % 3)}-${String((Math.floor(index / 30) % 12) + 1).padStart(2, '0')}-05`,
    ),
  );
  const { loaded } = changedMonths(all, {}, context);
  expect(Object.values<LoadedMonths[string]>(loaded).map(([, prints]) => prints.length)).toEqual(
    Array.from({ length: 10 }, () => 36 * 8),
  );
  expect(JSON.stringify(loaded).length).toBeLessThan(50_000 / 10);
});

function row(engineer: string, held: string, feeling = 4): OneOnOneRow {
  const { day, collected_at, workbook, department } = context;
  return {
    ...{ day, collected_at, workbook, department, engineer },
    month: `${held.slice(0, 7)}-01`,
    held_on: held,
    manager: 'm@x.test',
    feeling,
    workload: 0,
    score: null,
    coverage: null,
  };
}

/** The same rows, collected a day later. */
function later(rows: readonly OneOnOneRow[]): OneOnOneRow[] {
  return rows.map((one) => ({ ...one, day: '2026-10-15', collected_at: '2026-10-15T03:00:00.000Z' }));
}
