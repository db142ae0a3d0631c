import { readConfidence } from '../../../src/domain/goals/confidence';
import { readCell } from '../../../src/domain/meetings/form-cell';
import { refusalOf } from '../../support/refusal-of';

test.each([0, -1, 1.5, 101, 1e300])('M431 %d is not how often a talking point can come back', (value) => {
  expect(refusalOf(() => readCell('count', value, 'talking-points p every'))).toMatchObject({
    rule: 'M431',
    field: 'talking-points p every',
    details: { value, most: 100 },
  });
});

test('M431 whole numbers from 1 to 100 and a blank are', () => {
  expect([1, 100, ''].map((value) => readCell('count', value, 'field'))).toEqual([1, 100, '']);
});

test.each([-1, 11, 7.5, 1e300])('M450 %d is not a confidence', (value) => {
  expect(refusalOf(() => readCell('confidence', value, 'goals g confidence'))).toMatchObject({
    rule: 'M450',
    field: 'goals g confidence',
    details: { value, most: 10 },
  });
});

test('M450 whole numbers from 0 to 10 and a blank are, and a blank is not 0', () => {
  expect([0, 10, ''].map((value) => readCell('confidence', value, 'field'))).toEqual([0, 10, '']);
  expect(['', 7.5, 11, -1, '7', true, null].map(readConfidence)).toEqual(Array(7).fill(null));
  expect([0, 7].map(readConfidence)).toEqual([0, 7]);
});
