import { goalWeightCheck } from '../../src/functions/goal-weight-check';

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

test('S39 weights that add up are OK, and others give their sum', () => {
  expect(goalWeightCheck(column([40, 20, 25, 15]))).toBe('OK');
  expect(goalWeightCheck([[0.4, 0.6]])).toBe('OK');
  expect(goalWeightCheck(column([50, 40]))).toBe('Weights add up to 90 %');
  expect(goalWeightCheck(column(['50 %', '60 %']))).toBe('Weights add up to 110 %');
});

test('S40 blank cells between and after the weights change nothing', () => {
  expect(goalWeightCheck(column([50, '', 40, ...Array(900).fill('')]))).toBe('Weights add up to 90 %');
  expect([goalWeightCheck(''), goalWeightCheck(column(['', '']))]).toEqual(['OK', 'OK']);
});

test('S41 an unusable weight is rejected with its position', () => {
  expect(() => goalWeightCheck(column([50, '#REF!']))).toThrow(
    'GOAL_WEIGHT_CHECK: row 2 of weights holds the error #REF!; fix the formula in that cell.',
  );
  expect(() => goalWeightCheck(-1)).toThrow('GOAL_WEIGHT_CHECK: weights is -1; type 0 or more there.');
});
