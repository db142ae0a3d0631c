import { tolerance } from '../../domain/goals/tolerance';
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
  const amberFrom = starts.amber - tolerance;
  const greenFrom = starts.green - tolerance;
  const all = sheet.getConditionalFormatRules();
  const colors = [red, amber, green];
  const isOurs = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule) =>
    colors.includes(String(rule.getBooleanCondition()?.getBackground()).toLowerCase());
  const bounds = all.filter(isOurs).map((rule) => shown(rule.getBooleanCondition()?.getCriteriaValues()));
  const wanted = [[amberFrom], [amberFrom, greenFrom], [greenFrom]].map(shown);
  if (bounds.join(';') === wanted.join(';')) return false;
  const rule = (color: string) =>
    workbook
      .newFormatRule()
      .setRanges([...ranges])
      .setBackground(color);
  sheet.setConditionalFormatRules([
    ...all.filter((one) => !isOurs(one)),
    rule(red).whenNumberLessThan(amberFrom).build(),
    rule(amber).whenNumberBetween(amberFrom, greenFrom).build(),
    rule(green).whenNumberGreaterThanOrEqualTo(greenFrom).build(),
  ]);
  return true;
}

/** Sheets can return a number with fewer digits than were written. */
function shown(values: readonly unknown[] = []): string {
  return values.map((value) => Number(value).toFixed(6)).join();
}
