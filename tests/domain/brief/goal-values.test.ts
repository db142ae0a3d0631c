import { goalValuesText, readGoalValues } from '../../../src/domain/brief/goal-values';

test('M380 the values of goals return from the text of a cell', () => {
  const values = [
    { id: 'goal-1', current: 0.55 },
    { id: 'goal-2', current: { day: '2026-10-14' } },
    { id: 'goal-3', current: true },
    { id: 'goal-4', current: '' },
    { id: '__proto__', current: '=1+1' },
  ];
  expect([...readGoalValues(goalValuesText(values))]).toEqual(values.map(({ id, current }) => [id, current]));
});

test('M380 a goal without an ID, a long text and too many goals are not stored', () => {
  const long = { id: 'goal-1', current: 'x'.repeat(101) };
  expect(goalValuesText([])).toBe('');
  expect(goalValuesText([{ id: '', current: 4 }, long])).toBe('');
  expect(goalValuesText(Array.from({ length: 5_000 }, (_, id) => ({ id: `goal-${id}`, current: 4 })))).toBe(
    '',
  );
});

test('M380 a cell with anything else has no values', () => {
  for (const text of ['', '{', '[1]', 'null', '{"a":null}', '{"a":{"day":"soon"}}', '{"a":[1]}', '=1+1']) {
    expect(readGoalValues(text).size).toBe(0);
  }
});
