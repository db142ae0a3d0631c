import type { ImportView } from '../../contract/import';
import type { Outcome } from '../../contract/outcome';
import { isDate } from '../../domain/cells/cell-number';
import { readable } from '../../domain/cells/readable';
import { mostSourceRows, type SourceCells } from '../../domain/import/source-table';
import type { CellValue } from '../../domain/meetings/form-cell';
import { Refusal } from '../../domain/refusal';
import type { SheetValue } from '../../workbook/grid/table';
import { readTags } from '../../workbook/grid/tags';
import type { Workbook } from '../../workbook/grid/workbook';
import { listSourceTabs, readSourceTab } from '../../workbook/import/source-tabs';
import { readEngineers } from '../../workbook/records/engineers';
import { readSettings } from '../../workbook/records/settings';
import { reading } from '../endpoint';

/** Reads what an import is checked against, and the values of one tab that is not the add-on's; writes nothing. */
export function readImport(tab: number | null): Outcome<ImportView> {
  return reading('readImport', ({ workbook, today }) => {
    const { spreadsheet } = workbook;
    const tags = readTags(spreadsheet);
    const { engineers } = readEngineers(tags);
    const { cadenceDays, questions } = readSettings(tags);
    const tabs = listSourceTabs(spreadsheet, tags);
    return {
      today,
      locale: spreadsheet.getSpreadsheetLocale(),
      defaultCadenceDays: cadenceDays,
      engineers: engineers.map(({ id, name, email }) => ({ id, name, email })),
      questions: questions.map(({ id, text, type, lowest, highest }) => ({
        id,
        text,
        type,
        lowest,
        highest,
      })),
      tabs: tabs.map(({ id, name }) => ({ id, name })),
      cells:
        tab === null
          ? null
          : cellsOf(
              workbook,
              tabs.find(({ id }) => id === tab),
            ),
    };
  });
}

const most = { rows: mostSourceRows, columns: 100 };

function cellsOf(workbook: Pick<Workbook, 'toDay'>, source: SourceTab | undefined): SourceCells {
  if (source === undefined) {
    const message = 'This tab no longer exists, or is hidden. Choose another one.';
    throw new Refusal('M365', 'tab', message, { reason: 'gone' });
  }
  const { rows, columns, values } = readSourceTab(source.sheet, most);
  if (values === null) {
    const { name: tab } = source;
    const message = `The tab ${tab} has ${rows} rows and ${columns} columns, but at most ${most.rows} rows and ${most.columns} columns are read. Copy a part of it to a new tab, and choose that one.`;
    const limits = { mostRows: most.rows, mostColumns: most.columns };
    throw new Refusal('M365', 'tab', message, { reason: 'too large', tab, rows, columns, ...limits });
  }
  // Each day is worked out once, because that takes a service call.
  const days = new Map<number, CellValue>();
  const toCell = (value: SheetValue): CellValue => {
    const cell = readable(value);
    if (!isDate(cell)) return cell;
    const known = days.get(cell.getTime()) ?? { day: workbook.toDay(cell) };
    days.set(cell.getTime(), known);
    return known;
  };
  return values.map((row) => row.map(toCell));
}

type SourceTab = ReturnType<typeof listSourceTabs>[number];
