import { isDate } from '../../domain/cells/cell-number';
import { readable } from '../../domain/cells/readable';
import { type ColumnKey, letters } from '../grid/layout';
import { headerRow, positionOf, type SheetValue } from '../grid/table';
import { engineerTab, type Tags } from '../grid/tagged-tab';

/** The day of an engineer's last 1:1, and the one agreed for the next; null if there is none. */
export interface LastMeeting {
  readonly date: Date;
  readonly next: Date | null;
}

/**
 * Finds the last 1:1 of an engineer by their id: null if there was none, and undefined if Calc has no row for their tab or
 * an error in it (M250).
 */
type FindLastMeeting = (engineerId: string) => LastMeeting | null | undefined;

/** Reads the last 1:1 of every engineer from Calc, in one service call; throws WorkbookError if a column of Calc is missing. */
export function readLastMeetings(tags: Tags): FindLastMeeting {
  const calc = tags.tab('calc');
  if (calc === null) return () => undefined;
  const position = (key: ColumnKey<'calc'>) => positionOf('calc', calc, key);
  const keys = ['id', 'tab', 'last', 'agreed'] as const;
  const positions = keys.map(position);
  const [first, end] = [Math.min(...positions), Math.max(...positions)];
  const below = headerRow(calc) + 1;
  const rows: SheetValue[][] = calc.sheet.getRange(`${letters(first)}${below}:${letters(end)}`).getValues();
  const found = new Map<string, LastMeeting | null>();
  for (const row of rows) {
    const [id, sheetId, last, next] = positions.map((one) => readable(row[one - first] ?? ''));
    const engineerId = String(id);
    // The row of a tab that was deleted remains, and its engineer can have a new tab.
    if (found.has(engineerId) || tags.sheetIdOf(engineerTab(engineerId)) !== sheetId) continue;
    if (last === '') found.set(engineerId, null);
    else if (isDate(last) && (next === '' || isDate(next))) {
      found.set(engineerId, { date: last, next: next === '' ? null : next });
    }
  }
  return (engineerId) => found.get(engineerId);
}
