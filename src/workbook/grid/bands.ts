import { tolerance } from '../../domain/goals/tolerance';
import type { Range, Sheet, Workbook } from './workbook';

/** Where amber and green begin, as shares. */
export interface BandStarts {
  readonly amber: number;
  readonly green: number;
}

const red = '#fadcd9';
const amber = '#fdefc3';
const green = '#d9efdc';

/** Colours scores by their band; answers whether anything had to be changed. Formats of other people's stay. */
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

/** Numbers may come back from the sheet with fewer digits than they went in with. */
function shown(values: readonly unknown[] = []): string {
  return values.map((value) => Number(value).toFixed(6)).join();
}
