import { isDate } from '../cells/cell-number';
import { nameKey, oneLine } from '../cells/name-key';
import type { FormQuestion } from '../meetings/meeting-form';
import type { FormResponse } from './responses';

/** An answer of a response: a number of a scale, a text, or both. */
export interface PreparedAnswer {
  readonly questionId: string;
  readonly value: number | null;
  readonly text: string;
}

/** A key result and the value that a response reports for it. */
export interface ReportedProgress {
  readonly ref: string;
  /** As it was written, such as "80 %" or "3,5". */
  readonly value: string;
}

/** The answers to the questions, in their order; those without an answer are left out (M336). */
export function preparedAnswers(
  { cell }: Pick<FormResponse, 'cell'>,
  questions: readonly FormQuestion[],
): PreparedAnswer[] {
  return questions.flatMap((question) => {
    const written = textOf(cell(question.id));
    if (written === '') return [];
    const value = question.type === 'scale' ? scaleValue(written, question) : null;
    return [{ questionId: question.id, value, text: value === null ? written : noteBeside(written) }];
  });
}

/** The lines of an answer, and how many more it has than are taken. */
export interface PreparedLines {
  readonly lines: readonly string[];
  readonly more: number;
}

const mostLines = 50;

/** The topics or the wins of a response, one per line, without bullets (M337, M403); at most 50. */
export function preparedLines({ cell }: Pick<FormResponse, 'cell'>, field: 'topics' | 'wins'): PreparedLines {
  const all = linesOf(cell(field))
    .map((line) => oneLine(line.replace(/^\s*(?:[-*\u2022\u00b7\u2013\u2014]|\d{1,2}[.)])\s+/, '')))
    .filter((line) => line !== '');
  return { lines: all.slice(0, mostLines), more: Math.max(0, all.length - mostLines) };
}

/** A key result that a line can name. */
interface NamedGoal {
  readonly ref: string;
  readonly keyResult: string;
  readonly target: unknown;
}

/**
 * The values that lines such as "Ship the importer: 80 %" report (M338). A line counts if its name is that of one key result, or a
 * part of the name of one only; the last line about a key result counts.
 */
export function preparedProgress(
  { cell }: Pick<FormResponse, 'cell'>,
  goals: readonly NamedGoal[],
): ReportedProgress[] {
  const found = new Map<string, string>();
  for (const line of linesOf(cell('progress')).slice(0, 100)) {
    const [, name = '', value = ''] = /^(.*\S)\s*[:=]\s*([+\-\u2212]?\d[\d.,]*\s?%?)\s*$/.exec(line) ?? [];
    const goal = name === '' ? undefined : goalNamed(name, goals);
    if (goal === undefined) continue;
    // "80 %" of a target such as 100 means 80.
    const isCount = typeof goal.target === 'number' && Math.abs(goal.target) > 1;
    found.set(goal.ref, isCount ? value.replace('%', '').trim() : value.trim());
  }
  return Array.from(found, ([ref, value]) => ({ ref, value }));
}

/** An answer as text; '' for a blank cell, and for a date, which no question asks for. */
export function textOf(cell: unknown): string {
  return isDate(cell) ? '' : String(cell ?? '').trim();
}

function goalNamed(written: string, goals: readonly NamedGoal[]): NamedGoal | undefined {
  const name = nameKey(written.replace(/^\s*[-*\u2022\u00b7\u2013\u2014]\s+/, ''));
  const same = goals.filter(({ keyResult }) => nameKey(keyResult) === name);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const partly = name.length < 3 ? [] : goals.filter(({ keyResult }) => nameKey(keyResult).includes(name));
  return partly.length === 1 ? partly[0] : undefined;
}

function scaleValue(written: string, { lowest, highest }: FormQuestion): number | null {
  const [, digits] = /^([+\-\u2212]?\d{1,3})(?![\d.,])/.exec(written) ?? [];
  const value = digits === undefined ? Number.NaN : Number(digits.replace('\u2212', '-'));
  return lowest !== null && highest !== null && value >= lowest && value <= highest ? value : null;
}

/** What follows the number of a scale, without the word for it in parentheses. */
function noteBeside(written: string): string {
  return written
    .replace(/^[+\-\u2212]?\d{1,3}\s*(?:\([^()]*\))?/, '')
    .replace(/^[\s:;\u2013\u2014-]+/, '')
    .trim();
}

const linesOf = (cell: unknown) => textOf(cell).split(/\r?\n/);
