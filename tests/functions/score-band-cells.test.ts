import { scoreBandCells } from '../../src/functions/score-band-cells';

test('S46 each score has a band, in the shape of the scores', () => {
  expect(scoreBandCells(0.65)).toBe('amber');
  expect(scoreBandCells([[0.39], [0.4], ['70 %']])).toEqual([['red'], ['amber'], ['green']]);
  expect(scoreBandCells([[0.1, 1.2]])).toEqual([['red', 'green']]);
});

test('S47 a blank cell and a goal that is not scored have no band, and an invalid cell shows the reason', () => {
  expect(
    scoreBandCells([['Not scored: the target is blank; type the value to reach.'], [''], ['#N/A'], [45]]),
  ).toEqual([
    [''],
    [''],
    ['No band: the score holds the error #N/A; fix the formula in that cell.'],
    ['No band: the score is 45; give a percentage such as 45 %.'],
  ]);
  expect(scoreBandCells('')).toBe('');
});
