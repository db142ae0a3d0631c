import { cycleStrings } from '../../../src/pages/cycle/strings-cycle';
import { localize } from '../../../src/pages/shell/page-context';

type Word = string | ((...values: never[]) => string);
const wordsIn = (language: 'en' | 'id') =>
  localize(language).strings(cycleStrings) as unknown as Record<string, Word>;
const [en, id] = [wordsIn('en'), wordsIn('id')];
/** Values that are recognizable in a sentence, whatever their position among the arguments: two numbers, a day, a name. */
const values: Record<string, unknown[]> = {
  ofManager: ['Maya'],
  progress: [86],
  undecided: [3],
  summary: [12, 7],
  closing: ['2026-12-31'],
  already: [3, '2027 Q1'],
  others: [4],
  start: ['2027 Q1'],
  started: ['2027 Q1'],
  outcome: [12, 7],
};
const said = (word: Word | undefined, key: string): string =>
  typeof word === 'function' ? word(...((values[key] ?? []) as never[])) : String(word);

test.each(Object.keys(en))('P163 "%s" exists in both languages with the same values', (key) => {
  const [english, indonesian] = [said(en[key], key), said(id[key], key)];
  expect(typeof id[key]).toBe(typeof en[key]);
  for (const sentence of [english, indonesian]) {
    expect(sentence.length).toBeGreaterThan(3);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  }
  expect(indonesian).not.toBe(english);
  const figures = (sentence: string) => (sentence.match(/\d+/g) ?? []).sort();
  expect(figures(indonesian)).toEqual(figures(english));
});

test('P163 every sentence with values is tested with some', () => {
  const taking = Object.keys(en).filter((key) => typeof en[key] === 'function');
  expect(taking.sort()).toEqual(Object.keys(values).sort());
});
