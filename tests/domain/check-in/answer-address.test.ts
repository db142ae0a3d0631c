import { answerAddress } from '../../../src/domain/check-in/answer-address';

test.each([
  ['https://docs.google.com/forms/d/1AbC-d_e/edit', 'https://docs.google.com/forms/d/1AbC-d_e/viewform'],
  [
    'https://docs.google.com/forms/d/1AbC-d_e/edit#responses',
    'https://docs.google.com/forms/d/1AbC-d_e/viewform',
  ],
  ['https://docs.google.com/forms/d/e/1FAI/viewform', 'https://docs.google.com/forms/d/e/1FAI/viewform'],
  [
    'https://docs.google.com/a/example.com/forms/d/1AbC',
    'https://docs.google.com/a/example.com/forms/d/1AbC/viewform',
  ],
  ['http://localhost:8080/form/1', 'http://localhost:8080/form/1'],
  ['', ''],
])('M382 the form %s is answered at %s', (url, address) => {
  expect(answerAddress(url)).toBe(address);
});
