import { privatePoints, withPoint, withTick } from '../../../src/domain/meetings/private-points';

const note = 'Wants to move\n[ ] Salary band\n  [x]  Berlin \n[] none\n[ ]\n- [ ] list';

test('M406 lines with a box are private talking points, and every other line is text', () => {
  expect(privatePoints(note)).toEqual([
    { line: 1, topic: 'Salary band', isDone: false },
    { line: 2, topic: 'Berlin', isDone: true },
  ]);
  expect(privatePoints('')).toEqual([]);
});

test('M406 a tick changes one character of the note, and can be undone', () => {
  const [first] = privatePoints(note);
  const ticked = withTick(note, first!, true);
  expect(ticked).toBe(note.replace('[ ] Salary', '[x] Salary'));
  expect(withTick(ticked, first!, false)).toBe(note);
});

test('M406 a new point is added below the last one, and the first one above the text', () => {
  expect(withPoint('', ' Pay ')).toBe('[ ] Pay');
  expect(withPoint('Text', 'Pay')).toBe('[ ] Pay\nText');
  expect(withPoint('[ ] Pay\nText', 'Rota')).toBe('[ ] Pay\n[ ] Rota\nText');
});
