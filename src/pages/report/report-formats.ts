import type { MeetingView } from '../../contract/meeting-form';
import type { CellValue } from '../../contract/row-edit';
import { bidiIsolate } from '../shell/bidi-isolate';
import type { Localization } from '../shell/page-context';
import { scaleNumber } from '../shell/scale-number';
import type { ReportedKeyResult, ReportModel } from './report-model';
import { reportStrings } from './strings-report';

/** A value of a key result as the Goals tab shows it. */
export function goalValue(
  value: CellValue | null,
  isPercent: boolean,
  { strings, formats }: Localization,
): string {
  if (value === null) return strings(reportStrings).notReported;
  if (typeof value === 'boolean') return strings(reportStrings)[value ? 'yes' : 'no'];
  if (typeof value === 'object') return formats.longDay(value.day);
  if (typeof value === 'string') return value;
  return isPercent ? formats.exactPercent(value) : formats.decimalNumber(value, 4);
}

export function shownProgress(
  { progress, goal }: ReportedKeyResult,
  { strings, formats }: Localization,
): string {
  if (progress === 'flawed') return strings(reportStrings).notScored;
  if (progress === null) return goal.isGone ? '' : strings(reportStrings).notReported;
  return formats.percent(progress);
}

/** The status, and the day on which the key result was closed. */
export function shownStatus(
  { status, goal: { closed, isGone } }: ReportedKeyResult,
  end: string,
  { strings }: Localization,
): string {
  const words = strings(reportStrings);
  if (isGone) return words.gone;
  const closing = closed !== null && closed !== '' && closed <= end ? words.closedOn(closed) : '';
  if (status === 'Closed') return closing || words.statuses.Closed;
  return [status === null ? '' : words.statuses[status], closing].filter((part) => part !== '').join(', ');
}

/** "47 % (3 Jun), 52 % (1 Jul)"; '' if the value did not change. */
export function shownMoves(
  { story, goal }: ReportedKeyResult,
  { period }: ReportModel,
  localization: Localization,
): string {
  const { strings } = localization;
  const writeDay = dayIn(period, localization);
  return story.moves
    .map(({ day, after }) => {
      const when = day === null ? strings(reportStrings).sinceLast : writeDay(day);
      const value = goalValue(after === '' ? null : after, goal.isPercent, localization);
      return `${bidiIsolate(value)} (${when})`;
    })
    .join(', ');
}

/** "8 (3 Jun), 4 (1 Jul)"; '' if no confidence was stored. */
export function shownConfidences(
  { confidences }: ReportedKeyResult,
  { period }: ReportModel,
  localization: Localization,
): string {
  const writeDay = dayIn(period, localization);
  return confidences
    .flatMap(({ day, confidence }) => (confidence === null ? [] : [`${confidence} (${writeDay(day)})`]))
    .join(', ');
}

/** Within one year, the day and the month are sufficient. */
function dayIn({ from, to }: ReportModel['period'], { formats }: Localization): (day: string) => string {
  return to.slice(0, 4) === from.slice(0, 4) ? formats.shortDay : formats.longDay;
}

/** The answer to one of the two questions that have a chart; null if it was not answered. */
export function drawnValue({ answers }: MeetingView, questionId: 'feeling' | 'workload'): number | null {
  return answers.find((answer) => answer.questionId === questionId)?.value ?? null;
}

export function shownScale(value: number | null, lowest: number): string {
  return value === null ? '' : scaleNumber(value, { lowest });
}

/** The answers of a 1:1 that contain text, each with its question. */
export function wordsOf(
  { answers, further, notes }: MeetingView,
  { strings }: Localization,
): { question: string; words: string }[] {
  const { asked, notes: notesLabel } = strings(reportStrings);
  const configured = answers.map(({ questionId, question, value, text }) => {
    const isDrawn = questionId === 'feeling' || questionId === 'workload';
    return {
      question: asked.get(questionId) ?? question,
      words: isDrawn || value === null ? text : [value, text].join(' '),
    };
  });
  const once = further.map(({ question, text }) => ({ question, words: text }));
  return [...configured, ...once, { question: notesLabel, words: notes }]
    .map(({ question, words }) => ({ question, words: words.trim() }))
    .filter(({ words }) => words !== '');
}
