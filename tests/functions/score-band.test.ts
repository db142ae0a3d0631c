import { bandOfScores } from '../../src/functions/score-band';

test('S46 each score has its band, in the shape of the scores', () => {
  expect(bandOfScores(0.65)).toBe('amber');
  expect(bandOfScores([[0.39], [0.4], ['70 %']])).toEqual([['red'], ['amber'], ['green']]);
  expect(bandOfScores([[0.1, 1.2]])).toEqual([['red', 'green']]);
});

test('S47 a blank and a reason have no band, a bad cell says so', () => {
  expect(
    bandOfScores([['Not scored: the target is blank; type the value to reach.'], [''], ['#N/A'], [45]]),
  ).toEqual([
    [''],
    [''],
    ['No band: the score holds the error #N/A; mend the formula in that cell.'],
    ['No band: the score is 45; give a share such as 45 %.'],
  ]);
  expect(bandOfScores('')).toBe('');
});
