import { type CheckId, checkIds, looks, pageBeliefs, serverBeliefs } from '../../domain/self-check/beliefs';
import { type EvaluatedLine, type Evaluation, evaluate } from '../../domain/self-check/evaluate';
import type { Observed } from '../../domain/self-check/observations';
import type { SelfCheckState } from './self-check-commands';
import { checkStrings } from './strings-checks';
import { selfCheckStrings } from './strings-self-check';

export interface ReportedCheck extends Omit<Evaluation, 'id' | 'verdict'> {
  readonly id: CheckId;
  readonly verdict: Evaluation['verdict'] | 'look';
}

const order: readonly ReportedCheck['verdict'][] = [
  'different',
  'not checked',
  'look',
  'noted',
  'as believed',
];

/** The completed checks, differences first; those that a user must look at are included once all are completed (P247). */
export function reportedChecks({ results, done, total }: SelfCheckState): ReportedCheck[] {
  const made = results.filter(({ id }) => isCheck(id)).map((result) => evaluate(result) as ReportedCheck);
  const isComplete = total > 0 && done >= total;
  const toLookAt = isComplete
    ? looks.map((id): ReportedCheck => ({ id, verdict: 'look', lines: [], error: '' }))
    : [];
  const rank = ({ verdict }: ReportedCheck) => order.indexOf(verdict);
  return [...made, ...toLookAt].sort((one, other) => rank(one) - rank(other) || place(one) - place(other));
}

function isCheck(id: string): boolean {
  return id in serverBeliefs || id in pageBeliefs;
}

const place = ({ id }: ReportedCheck) => checkIds.indexOf(id);

/** The report for an issue: plain text in English, without anything from the workbook's cells (P248). */
export function selfCheckReport(state: SelfCheckState, version: string, browser: string): string {
  const { verdicts } = selfCheckStrings.en;
  const { done, total, locale, timeZone } = state;
  const lines = reportedChecks(state).flatMap(({ id, verdict, lines: tried, error }) => [
    `${verdicts[verdict]}: ${id} (${checkStrings.en[id].question})`,
    ...(error === '' ? [] : [`  error: ${error}`]),
    ...tried.map((line) => `  ${line.tried}: ${foundIn(line)}`),
  ]);
  return [
    '1:1s self-check',
    `Version: ${version}`,
    `Locale: ${locale}`,
    `Time zone: ${timeZone}`,
    `Browser: ${browser}`,
    `Checks: ${done} of ${total}`,
    '',
    ...lines,
  ].join('\n');
}

function foundIn({ believed, found, differs }: EvaluatedLine): string {
  return differs ? `${valueText(found)}, expected ${valueText(believed)}` : valueText(found);
}

/** A value as JSON, which distinguishes the number 1 from the text "1"; `nothing` if there is none. */
export function valueText(value: Observed | undefined, nothing = 'nothing'): string {
  return value === undefined ? nothing : JSON.stringify(value);
}
