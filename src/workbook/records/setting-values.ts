import { type Flaw, isBlank, isDate, isFlaw, namedFlaw, quoted } from '../../domain/cells/cell-number';
import type { UnreadCell } from '../../domain/check/finding';
import { highestScore } from '../../domain/goals/score-band';
import { readScoreCap } from '../../domain/goals/score-cap';
import { letters, lookOf } from '../grid/layout';
import type { Row, SheetValue } from '../grid/table';
import type { TabLayout } from '../grid/tagged-tab';
import type { Workbook } from '../grid/workbook';

/** What turns the dates of cells into what the sheet shows. */
export type CellDays = Pick<Workbook, 'toDay' | 'toSerial'>;

/** The rule of the scores, as the formulas read it from the Settings tab. */
export interface SettingValues {
  /** The cap of progress and the thresholds of the bands, as fractions: 1 is 100 %. */
  readonly cap: number;
  /** Why nothing can be scored; missing if the cap can be used. */
  readonly capFlaw?: Flaw;
  readonly amber: number;
  readonly green: number;
  readonly cadenceDays: number;
  /** The cells that cannot be used, in the order of the rows. */
  readonly unread: readonly UnreadCell[];
}

/** The highest threshold of each band; the formula of the dashboard ignores a higher one as well (M526). */
export const highestStarts = { amber: 1, green: highestScore } as const;

/** Reads the values beside the settings, each from the first row with its id, as the formulas do (M525, M526). */
export function settingValues(
  tab: TabLayout,
  rows: readonly Row<'settings'>[],
  days: CellDays,
): SettingValues {
  const unread: UnreadCell[] = [];
  const rowOf = (id: string) => rows.find((row) => String(row.cell('setting-id')).toLowerCase() === id);
  const leaveOut = (row: Row<'settings'>, from: number, to: number) => {
    const column = row.text('setting') || lookOf('settings', 'value').header;
    unread.push(unreadNumber(tab, row, 'value', { column, limits: ` (${from} \u2013 ${to})` }, days));
  };
  const number = (id: string, from: number, to: number, usual: number) => {
    const row = rowOf(id);
    const value = numberIn(row?.cell('value') ?? '', days);
    if (value !== null && value >= from && value <= to) return value;
    if (row && !isBlank(row.cell('value'))) leaveOut(row, from, to);
    return usual;
  };
  const row = rowOf('cap');
  const cap = row === undefined ? noCap : readScoreCap(row.cell('value'));
  if (row && isFlaw(cap)) leaveOut(row, 0.01, highestScore);
  const amber = number('amber', 0, highestStarts.amber, 0.4);
  const green = number('green', 0, highestStarts.green, 0.7);
  return {
    cap: isFlaw(cap) ? 1 : cap,
    ...(isFlaw(cap) && {
      capFlaw: namedFlaw('the cap in Settings', cap === noCap ? noCap : { ...cap, remedy }),
    }),
    amber,
    green: Math.max(amber, green),
    cadenceDays: Math.round(number('cadence', 1, 365, 14)),
    unread,
  };
}

/** As for the cells of goals, so that pages have it in both languages. */
const remedy = 'type a number there or leave it blank';

const noCap: Flaw = { what: 'is #N/A', remedy: 'type cap into the column Setting id of its row' };

/** A number, also in the format of a date; null for anything else, as ISNUMBER of a formula. */
function numberIn(cell: SheetValue, { toSerial }: CellDays): number | null {
  if (isDate(cell)) return toSerial(cell);
  return typeof cell === 'number' ? cell : null;
}

/** A cell of Settings that is left out because it is not a number within the limits. */
export function unreadNumber(
  tab: TabLayout,
  row: Row<'settings'>,
  key: 'value' | 'lowest' | 'highest',
  { column, limits }: Pick<UnreadCell, 'column' | 'limits'>,
  { toDay }: CellDays,
): UnreadCell {
  const value = row.cell(key);
  const shown = quoted(isDate(value) ? toDay(value) : String(value));
  const cell = letters(tab.columns.get(key) ?? 1) + row.row1;
  return { tab: tab.name, cell, column, value: shown, needs: 'number', limits };
}
