import { reportWords } from '../../src/sidebar/words-report';

type Word = string | ((...values: never[]) => string);
const { en, id } = reportWords as unknown as Record<'en' | 'id', Record<string, unknown>>;
/** Values that show in a sentence whichever place they have. */
const values: Record<string, unknown[]> = {
  choice: ['Maya', true],
  putDone: ['Report Maya'],
  putAgain: ['Report Maya'],
  title: ['Maya'],
  days: ['2026-07-01', '2026-12-31'],
  drawn: ['Feeling', 12],
  drawnOne: ['4', '2026-07-01'],
  drawnMany: ['3', '2026-07-01', '4', '2026-12-31', '1', '5'],
  movedOn: ['9 (2 Nov)'],
  step: ['2 Nov', '9'],
  closedOn: ['2026-12-31'],
  meetingCount: [12],
  scored: [0.45, 0.8],
  actionCounts: [3, 4, 2, 1],
  dueOn: ['2026-12-31'],
  doneOn: ['2026-12-31'],
};
/** Names and the like, which are the same in both. */
const alike = ['step', 'target'];

function texts(words: Record<string, unknown>): Record<string, string> {
  const flat: Record<string, string> = {};
  const add = (key: string, word: unknown) => {
    if (typeof word === 'function')
      flat[key] = (word as (...all: unknown[]) => string)(...(values[key] ?? []));
    else if (word instanceof Map) for (const [one, said] of word) add(`${key} ${one}`, said);
    else if (typeof word === 'object' && word !== null)
      for (const [one, said] of Object.entries(word)) add(`${key} ${one}`, said);
    else flat[key] = String(word);
  };
  for (const [key, word] of Object.entries(words)) add(key, word as Word);
  return flat;
}
const [english, indonesian] = [texts(en), texts(id)];

test.each(Object.keys(english))('R24 "%s" is there in both languages with the same figures in it', (key) => {
  for (const sentence of [english[key], indonesian[key]]) {
    expect(sentence.length).toBeGreaterThan(1);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  }
  if (!alike.includes(key)) expect(indonesian[key]).not.toBe(english[key]);
  const figures = (sentence: string) => (sentence.match(/\d+/g) ?? []).sort();
  expect(figures(indonesian[key])).toEqual(figures(english[key]));
});

test('R24 every sentence that takes values was given some', () => {
  const taking = Object.keys(en).filter((key) => typeof en[key] === 'function');
  expect(taking.sort()).toEqual(Object.keys(values).sort());
});
