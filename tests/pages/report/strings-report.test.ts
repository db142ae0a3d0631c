import { Refusal } from '../../../src/domain/refusal';
import { readPeriod } from '../../../src/domain/report/report-period';
import { type ReportLine, readReportLines } from '../../../src/domain/report/report-sheet';
import { reportRefusals } from '../../../src/pages/report/strings-refusal-report';
import { reportStrings } from '../../../src/pages/report/strings-report';
import { localize } from '../../../src/pages/shell/page-context';

type Word = string | ((...values: never[]) => string);
const wordsIn = (language: 'en' | 'id') =>
  localize(language).strings(reportStrings) as unknown as Record<string, unknown>;
const [en, id] = [wordsIn('en'), wordsIn('id')];
/** Values that are recognizable in a sentence, whatever their position among the arguments. */
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
  closedOn: ['2026-12-31'],
  meetingCount: [12],
  winCount: [12],
  ofTen: [7],
  scored: [0.45, 0.8],
  actionCounts: [3, 4, 2, 1],
  dueOn: ['2026-12-31'],
  doneOn: ['2026-12-31'],
};
/** Texts that are the same in both languages. */
const alike = ['target'];

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

test.each(Object.keys(english))('R24 "%s" exists in both languages with the same values', (key) => {
  for (const sentence of [english[key], indonesian[key]]) {
    expect(sentence.length).toBeGreaterThan(1);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  }
  if (!alike.includes(key)) expect(indonesian[key]).not.toBe(english[key]);
  const figures = (sentence: string) => (sentence.match(/\d+/g) ?? []).sort();
  expect(figures(indonesian[key])).toEqual(figures(english[key]));
});

test('R24 every sentence with values is tested with some', () => {
  const taking = Object.keys(en).filter((key) => typeof en[key] === 'function');
  expect(taking.sort()).toEqual(Object.keys(values).sort());
});

const line: ReportLine = { look: 'plain', cells: [''] };

test.each([
  ['R3', () => readPeriod({ from: '2026-07-01', to: '2026-06-30' }), ['30 Jun 2026', '1 Jul 2026']],
  ['R3', () => readPeriod({ from: '', to: '2026-06-30' }), ['Hari pertama']],
  ['R23', () => readReportLines(Array.from({ length: 5001 }, () => line)), ['5001', '5000']],
  ['R23', () => readReportLines([line, { look: 'plain', cells: Array(10).fill('') }]), ['Baris 2']],
] as const)('R24 a refusal by %s has the same values in Indonesian', (rule, refuse, said) => {
  try {
    refuse();
    throw new Error('Nothing was refused.');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const text = localize('id', undefined, reportRefusals).failureText(error);
    expect(error.rule).toBe(rule);
    expect(text).not.toBe(error.message);
    for (const value of said) expect(text).toContain(value);
  }
});
