import { tolerance } from '../../domain/goals/tolerance';
import { letters } from './layout';
import type { Range, Sheet, Workbook } from './workbook';

/** The scores from which amber and green begin, as fractions. */
export interface BandStarts {
  readonly amber: number;
  readonly green: number;
}

const red = '#fadcd9';
const amber = '#fdefc3';
const green = '#d9efdc';

/**
 * Colors the scores by their band, with the given thresholds; returns whether the formats had to be changed (W18).
 * Conditional formats that users added remain.
 */
export function ensureBands(
  workbook: Workbook,
  sheet: Sheet,
  ranges: readonly Range[],
  starts: BandStarts,
): boolean {
  const conditions = bandConditions(starts);
  const all = sheet.getConditionalFormatRules();
  const isOurs = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule) => colorOf(rule) in conditions;
  const there = new Set(all.filter(isOurs).map((rule) => `${colorOf(rule)} ${conditionOf(rule)}`));
  const wanted = Object.entries(conditions).map(([color, condition]) => `${color} =${condition('CELL')}`);
  if (there.size === wanted.length && wanted.every((one) => there.has(one))) return false;
  sheet.setConditionalFormatRules([
    ...all.filter((one) => !isOurs(one)),
    // A rule for each range, because its formula refers to the first cell of one.
    ...ranges.flatMap((range) =>
      Object.entries(conditions).map(([color, condition]) =>
        workbook
          .newFormatRule()
          .setRanges([range])
          .setBackground(color)
          .whenFormulaSatisfied(`=${condition(letters(range.getColumn()) + range.getRow())}`)
          .build(),
      ),
    ),
  ]);
  return true;
}

/**
 * The condition of each color as a formula for a cell. Without decimals and separators, so that it is the same in every
 * locale; a blank cell has no color (W87).
 */
function bandConditions({ amber: amberFrom, green: greenFrom }: BandStarts) {
  const from = (start: number) => `${Math.round(start / tolerance) - 1}/${Math.round(1 / tolerance)}`;
  const conditions: Readonly<Record<string, (cell: string) => string>> = {
    [red]: (cell) => `ISNUMBER(${cell})*(${cell}<${from(amberFrom)})>0`,
    [amber]: (cell) => `ISNUMBER(${cell})*(${cell}>=${from(amberFrom)})*(${cell}<${from(greenFrom)})>0`,
    [green]: (cell) => `ISNUMBER(${cell})*(${cell}>=${from(greenFrom)})>0`,
  };
  return conditions;
}

function colorOf(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string {
  return String(rule.getBooleanCondition()?.getBackground()).toLowerCase();
}

/** The formula of a rule with its cell left out; the criteria of a rule from before there were formulas. */
function conditionOf(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string {
  const values: readonly unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values
    .join(' ')
    .replace(/\s/g, '')
    .replace(/\$?[A-Z]+\$?\d+/g, 'CELL');
}
