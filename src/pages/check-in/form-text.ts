import type { Question } from '../../contract/meeting-form';
import { scaleNumber } from '../shell/scale-number';
import type { CheckInStrings } from './strings-check-in';

/** What to put into the form: its description first, then each question with its kind in Google Forms (P281). */
export function formText(questions: readonly Question[], words: CheckInStrings['form']): string {
  return [
    words.privacy,
    ...questions.map((question) => `${question.text}\n  ${kindOf(question, words)}`),
    `${words.topics}\n  ${words.paragraph}`,
    `${words.progress}\n  ${words.paragraph}`,
    `${words.wins}\n  ${words.paragraph}`,
  ].join('\n\n');
}

/** A linear scale of Google Forms begins at 0 or 1 and ends at 2 to 10; any other scale is a multiple choice. */
function kindOf(question: Question, words: CheckInStrings['form']): string {
  const { lowest, highest, lowestWord, highestWord } = question;
  if (lowest === null || highest === null) return words.paragraph;
  const named = (number: number, word: string) =>
    `${scaleNumber(number, question)}${word === '' ? '' : ` (${word})`}`;
  const wordAt = (number: number) => (number === lowest ? lowestWord : number === highest ? highestWord : '');
  if ((lowest === 0 || lowest === 1) && highest >= 2 && highest <= 10) {
    return words.scale(named(lowest, lowestWord), named(highest, highestWord));
  }
  const numbers = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
  return words.choice(numbers.map((number) => named(number, wordAt(number))));
}
