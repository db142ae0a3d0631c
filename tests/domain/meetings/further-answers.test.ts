import { furtherText, readFurther } from '../../../src/domain/meetings/further-answers';
import { fc } from '../../support/fast-check';

const words = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '•', '  ', '?', '=', "'", 'é', '悩'),
  maxLength: 30,
});

test('M301 line separators in an answer are read back unchanged', () => {
  const answers = [{ question: 'Why?', text: 'one\u2028two\u2029three\n\nfour' }];
  expect(readFurther(furtherText(answers))).toEqual(answers);
});

test('M117 further questions and answers are read back from their cell unchanged', () => {
  const answer = fc.record({
    question: words.map((text) => text.replace(/\s+/g, ' ').trim()),
    text: words.map((text) => text.trimEnd()).filter((text) => text !== ''),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 4 }), (answers) => {
      // A cell does not keep trailing blanks.
      const cell = furtherText(answers).trimEnd();
      const read = readFurther(cell);
      expect(read.map(({ text }) => text)).toEqual(answers.map(({ text }) => text));
      expect(read.map(({ question }) => question)).toEqual(answers.map(({ question }) => question));
    }),
  );
});

test('M117 text typed into the cell by hand is read as an answer without a question', () => {
  expect(readFurther('we spoke about the move\n• Why now?\n  Family')).toEqual([
    { question: '', text: 'we spoke about the move' },
    { question: 'Why now?', text: 'Family' },
  ]);
});
