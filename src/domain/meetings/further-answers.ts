import { oneLine } from '../cells/name-key';

/** A question asked at one 1:1 alone, with what was said. */
export interface FurtherAnswer {
  readonly question: string;
  readonly text: string;
}

/** As one cell holds them: each question on a line of its own, what was said below it, a blank line between two (M117). */
export function furtherText(answers: readonly FurtherAnswer[]): string {
  return answers
    .map(({ question, text }) => `${mark}${oneLine(question)}\n${text.replace(/^/gm, indent).trimEnd()}`)
    .join('\n\n');
}

/** The inverse of `furtherText`; what somebody typed into the cell without a question has a blank one. */
export function readFurther(cell: string): FurtherAnswer[] {
  const answers: { question: string; lines: string[] }[] = [];
  for (const line of cell.split('\n')) {
    if (line.startsWith(mark)) answers.push({ question: line.slice(mark.length).trim(), lines: [] });
    else if (answers.length > 0) answers[answers.length - 1]?.lines.push(line.replace(indent, ''));
    else if (line.trim() !== '') answers.push({ question: '', lines: [line] });
  }
  return answers.map(({ question, lines }) => ({ question, text: lines.join('\n').trimEnd() }));
}

const mark = '• ';
/** Keeps a line of an answer from being taken for a question. */
const indent = '  ';
