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
