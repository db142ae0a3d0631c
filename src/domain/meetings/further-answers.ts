import { oneLine } from '../cells/name-key';

/** A question asked at only one 1:1, with its answer. */
export interface FurtherAnswer {
  readonly question: string;
  readonly text: string;
}

/**
 * The text of one cell: each question on its own line with the answer below it, and a blank line between two
 * (M117).
 */
export function furtherText(answers: readonly FurtherAnswer[]): string {
  return answers.map(({ question, text }) => `${mark}${oneLine(question)}\n${indented(text)}`).join('\n\n');
}

/**
 * The inverse of `furtherText`; [] for a blank cell. Text that somebody typed into the cell without a
 * question has the question ''.
 */
export function readFurther(cell: string): FurtherAnswer[] {
  const answers: { question: string; lines: string[] }[] = [];
  for (const line of cell.split('\n')) {
    if (line.startsWith(mark)) answers.push({ question: line.slice(mark.length).trim(), lines: [] });
    else if (answers.length > 0) answers[answers.length - 1]?.lines.push(line.replace(indent, ''));
    else if (line.trim() !== '') answers.push({ question: '', lines: [line] });
  }
  return answers.map(({ question, lines }) => ({ question, text: lines.join('\n').trimEnd() }));
}

/** Not by /^/gm, which begins a line after U+2028 as well, where `readFurther` does not. */
function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => indent + line)
    .join('\n')
    .trimEnd();
}

const mark = '• ';
/** Distinguishes a line of an answer from a question. */
const indent = '  ';
