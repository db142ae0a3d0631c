import type { ImportView } from '../../contract/import';
import { isDate } from '../../domain/cells/cell-number';
import { readable } from '../../domain/cells/readable';
import { canBeAlike } from '../../domain/import/alike-tables';
import { mostSourceRows, type SourceCells, type TitledCells } from '../../domain/import/source-table';
import type { CellValue } from '../../domain/meetings/form-cell';
import { Refusal } from '../../domain/refusal';
import type { SheetValue } from '../../workbook/grid/table';
import type { Workbook } from '../../workbook/grid/workbook';
import { readSourceTab, type SourceTab } from '../../workbook/import/source-tabs';

const most = { rows: mostSourceRows, columns: 100 };

/**
 * Reads the tab with this ID and those of the others that can have the same columns, with one call for the values of each (M480).
 * Throws a Refusal if the tab is gone or too large (M365).
 */
export function readSources(
  workbook: Pick<Workbook, 'toDay'>,
  tabs: readonly SourceTab[],
  id: number,
): Pick<ImportView, 'sources' | 'beyond'> {
  const at = tabs.findIndex((one) => one.id === id);
  const chosen = tabs[at];
  if (chosen === undefined) {
    const message = 'This tab no longer exists, or is hidden. Choose another one.';
    throw new Refusal('M365', 'tab', message, { reason: 'gone' });
  }
  const toCells = cellReader(workbook);
  const { rows, columns, values } = readSourceTab(chosen.sheet, most);
  if (values === null) refuseSize(chosen.name, rows, columns);
  const first: TitledCells = { title: chosen.name, cells: toCells(values) };
  const sources = [first];
  let [room, beyond] = [most.rows - rows, 0];
  // Of more tabs than fit, those after the chosen one come first: choosing the first that did not fit imports the next ones.
  for (const { name: title, sheet } of [...tabs.slice(at + 1), ...tabs.slice(0, at)]) {
    const { values: others } = readSourceTab(sheet, most);
    const cells = others === null ? null : toCells(others);
    if (cells === null || !canBeAlike(first.cells, cells)) continue;
    if (cells.length > room) beyond += 1;
    else sources.push({ title, cells });
    room -= cells.length;
  }
  return { sources, beyond };
}

function refuseSize(tab: string, rows: number, columns: number): never {
  const message = `The tab ${tab} has ${rows} rows and ${columns} columns, but at most ${most.rows} rows and ${most.columns} columns are read. Copy a part of it to a new tab, and choose that one.`;
  const limits = { mostRows: most.rows, mostColumns: most.columns };
  throw new Refusal('M365', 'tab', message, { reason: 'too large', tab, rows, columns, ...limits });
}

/** Makes values what a page can receive, each day once, because that takes a service call. */
function cellReader({ toDay }: Pick<Workbook, 'toDay'>): (values: SheetValue[][]) => SourceCells {
  const days = new Map<number, CellValue>();
  const toCell = (value: SheetValue): CellValue => {
    const cell = readable(value);
    if (!isDate(cell)) return cell;
    const known = days.get(cell.getTime()) ?? { day: toDay(cell) };
    days.set(cell.getTime(), known);
    return known;
  };
  return (values) => values.map((row) => row.map(toCell));
}
