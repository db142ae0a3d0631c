import { fingerprint } from '../../domain/cells/fingerprint';
import { standingSign } from '../../domain/goals/quality-text';
import { tolerance } from '../../domain/goals/tolerance';
import { letters } from '../grid/layout';
import type { Range, Sheet, Workbook } from '../grid/workbook';

/** The scores from which amber and green begin, as fractions. */
export interface BandStarts {
  readonly amber: number;
  readonly green: number;
}

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
/** The formula that holds for the scores of a band, for the cell with this address. */
type Condition = (cell: string) => string;

const red = '#fadcd9';
const amber = '#fdefc3';
const green = '#d9efdc';

/**
 * Colors the scores by their band, with the given thresholds; returns whether the formats had to be changed (W18).
 * Conditional formats that users added remain. `quality` is the letter of the column Quality: a goal that stood still is amber
 * instead of green (W200).
 */
export function ensureBands(
  workbook: Workbook,
  sheet: Sheet,
  ranges: readonly Range[],
  starts: BandStarts,
  quality?: string,
): boolean {
  const conditions = bandConditions(starts, quality);
  const all = sheet.getConditionalFormatRules();
  const ours = all.filter((rule) => conditions.has(colorOf(rule)));
  if (ours.length === ranges.length * conditions.size && ours.every((rule) => isRight(rule, conditions)))
    return false;
  // One rule for each range, because its formula refers to the first cell of one range.
  const rules = ranges.flatMap((range) =>
    Array.from(conditions, ([color, condition]) =>
      workbook
        .newFormatRule()
        .setRanges([range])
        .setBackground(color)
        .whenFormulaSatisfied(condition(firstCell(range)))
        .build(),
    ),
  );
  sheet.setConditionalFormatRules([...all.filter((rule) => !ours.includes(rule)), ...rules]);
  return true;
}

/** Differs if the thresholds differ, or the conditions of another version of the add-on. */
export function bandsFingerprint(starts: BandStarts): string {
  return fingerprint(Array.from(bandConditions(starts).values(), (condition) => condition('A1')).join());
}

/**
 * The conditions by color. They contain neither decimals nor separators, so that every locale reads them; ISNUMBER
 * leaves blank cells and text without a color (W150).
 */
function bandConditions(starts: BandStarts, quality?: string): ReadonlyMap<string, Condition> {
  const units = Math.round(1 / tolerance);
  const from = (start: number) => `${Math.round(start * units) - 1}/${units}`;
  const [amberFrom, greenFrom] = [from(starts.amber), from(starts.green)];
  const first = (cell: string) => `LEFT(${quality}${cell.replace(/\D/g, '')})`;
  const below = (cell: string) =>
    quality === undefined
      ? `(${cell}<${greenFrom})`
      : `((${cell}<${greenFrom})+(${first(cell)}="${standingSign}")*(${cell}<1))`;
  const moves = (cell: string) =>
    quality === undefined ? '' : `*(1-(${first(cell)}="${standingSign}")*(${cell}<1))`;
  return new Map<string, Condition>([
    [red, (cell) => `=ISNUMBER(${cell})*(${cell}<${amberFrom})>0`],
    [amber, (cell) => `=ISNUMBER(${cell})*(${cell}>=${amberFrom})*${below(cell)}>0`],
    [green, (cell) => `=ISNUMBER(${cell})*(${cell}>=${greenFrom})${moves(cell)}>0`],
  ]);
}

function isRight(rule: Rule, conditions: ReadonlyMap<string, Condition>): boolean {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  const wanted = conditions.get(colorOf(rule));
  return rule.getRanges().some((range) => wanted?.(firstCell(range)) === String(formula).replace(/\s/g, ''));
}

function firstCell(range: Range): string {
  return letters(range.getColumn()) + range.getRow();
}

function colorOf(rule: Rule): string {
  return String(rule.getBooleanCondition()?.getBackground()).toLowerCase();
}
