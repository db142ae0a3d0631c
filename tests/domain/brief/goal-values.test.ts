import { goalValuesText, readGoalConfidences, readGoalValues } from '../../../src/domain/brief/goal-values';

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

test('M451 a confidence returns beside its value, and a blank one returns as none', () => {
  const goals = [
    { id: 'goal-1', current: 4, confidence: 0 },
    { id: 'goal-2', current: '', confidence: 10 },
    { id: 'goal-3', current: { day: '2026-10-14' }, confidence: '' },
    { id: 'goal-4', current: true, confidence: 'high' },
    { id: 'goal-5', current: 4, confidence: 7.5 },
  ];
  const text = goalValuesText(goals);
  expect([...readGoalValues(text)]).toEqual(goals.map(({ id, current }) => [id, current]));
  expect([...readGoalConfidences(text)]).toEqual([
    ['goal-1', 0],
    ['goal-2', 10],
  ]);
});

test('M451 a text from before confidences were stored has values only, and a damaged pair has none', () => {
  const before = '{"goal-1":4,"goal-2":{"day":"2026-10-14"}}';
  expect(readGoalValues(before).size).toBe(2);
  expect(readGoalConfidences(before).size).toBe(0);
  const damaged = '{"a":[null,7],"b":[4,"7"],"c":[4,7,1],"d":[[4],7]}';
  expect([...readGoalValues(damaged)]).toEqual([['b', 4]]);
  expect([...readGoalConfidences('{"b":[4,"7"],"c":[4,7,1],"e":[4,11]}')]).toEqual([]);
});
