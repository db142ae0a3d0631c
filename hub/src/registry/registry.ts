import { hiddenColumns, longestCell, type RegistryColumn, registryHeaders } from './columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A row of the tab Registry, without what is only read for the workbooks in turn. */
export interface RegistryRow {
  readonly row1: number;
  /** The link or ID as typed. */
  readonly workbook: string;
  readonly department: string;
  readonly owner: string;
  readonly isNameAllowed: boolean;
  /** The pass that treated the workbook last. */
  readonly pass: string;
}

/** What the hub knows of a workbook from earlier passes, as JSON; '' if nothing. */
export interface StoredState {
  readonly plan: string;
  readonly months: string;
}

/** What to write into the row of a workbook; other cells remain. */
export type RowUpdate = Partial<Record<RegistryColumn, string | number>>;

export interface Registry {
  readonly rows: readonly RegistryRow[];
  /** The stored state of these rows, in their order. */
  stored(rows: readonly RegistryRow[]): StoredState[];
  /** Writes updates by the text in Workbook, wherever the rows are by now. */
  write(updates: ReadonlyMap<string, RowUpdate>): void;
}

const tabName = 'Registry';

/** Reads the tab Registry; makes it if it does not exist. Throws Error if a column was deleted. */
export function openRegistry(spreadsheet: Spreadsheet): Registry {
  const sheet = spreadsheet.getSheetByName(tabName) ?? makeRegistry(spreadsheet);
  const columns = columnsIn(sheet);
  const count = sheet.getLastRow() - 1;
  const readColumn = (column: RegistryColumn): string[] => {
    if (count < 1) return [];
    const values: unknown[][] = sheet.getRange(2, columns[column], count, 1).getValues();
    return values.map(([cell]) => String(cell).trim());
  };
  const [departments, owners, names, passes] = (['department', 'owner', 'names', 'pass'] as const).map(
    readColumn,
  );
  const rows = readColumn('workbook').flatMap((workbook, index) => {
    if (workbook === '') return [];
    const isNameAllowed = allowing.includes((names?.[index] ?? '').toLowerCase());
    const [department = '', owner = '', pass = ''] = [departments, owners, passes].map((one) => one?.[index]);
    return [{ row1: index + 2, workbook, department, owner, isNameAllowed, pass }];
  });
  return {
    rows,
    stored: (some) => {
      const [first, last] = [some[0]?.row1 ?? 2, some[some.length - 1]?.row1 ?? 2];
      const [plans, months] = (['plan', 'months'] as const).map((column): unknown[][] =>
        sheet.getRange(first, columns[column], last - first + 1, 1).getValues(),
      );
      return some.map(({ row1 }) => ({
        plan: String(plans?.[row1 - first]?.[0] ?? ''),
        months: String(months?.[row1 - first]?.[0] ?? ''),
      }));
    },
    write: (updates) => writeRows(sheet, columns, updates),
  };
}

const allowing: readonly string[] = ['yes', 'true', 'ya'];

function makeRegistry(spreadsheet: Spreadsheet): Sheet {
  const sheet = spreadsheet.insertSheet(tabName, 0);
  const headers = Object.values(registryHeaders);
  sheet.getRange(1, 1, 1, headers.length).setValues([headers]).setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet.hideColumns(headers.length - hiddenColumns.length + 1, hiddenColumns.length);
  return sheet;
}

function columnsIn(sheet: Sheet): Record<RegistryColumn, number> {
  const headers = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0] ?? [];
  const entries = Object.entries(registryHeaders).map(([key, header]) => {
    const position = headers.indexOf(header);
    if (position < 0) {
      throw new Error(
        `The tab ${tabName} has no column ${header}. Add a column with this header in row 1, and try again.`,
      );
    }
    return [key, position + 1];
  });
  return Object.fromEntries(entries) as Record<RegistryColumn, number>;
}

/** Reads the column Workbook again, because somebody can have sorted the rows since. */
function writeRows(
  sheet: Sheet,
  columns: Record<RegistryColumn, number>,
  updates: ReadonlyMap<string, RowUpdate>,
): void {
  if (updates.size === 0) return;
  const count = sheet.getLastRow() - 1;
  if (count < 1) return;
  const links: unknown[][] = sheet.getRange(2, columns.workbook, count, 1).getValues();
  const found = links.map(([link]) => updates.get(String(link).trim()));
  const first = found.findIndex((update) => update !== undefined);
  if (first < 0) return;
  const last = found.reduce((latest, update, index) => (update === undefined ? latest : index), first);
  const changed = new Set(Array.from(updates.values()).flatMap((update) => Object.keys(update)));
  for (const column of changed as Set<RegistryColumn>) {
    const range = sheet.getRange(first + 2, columns[column], last - first + 1, 1);
    const values: unknown[][] = range.getValues();
    values.forEach((row, index) => {
      const value = found[first + index]?.[column];
      if (value !== undefined) row[0] = String(value).length < longestCell ? value : '';
      row[0] = asText(row[0]);
    });
    range.setValues(values);
  }
}

/** Keeps a text that begins like a formula a text: the title of a workbook is what its owner typed. */
function asText(cell: unknown): unknown {
  return typeof cell === 'string' && /^['=+-]/.test(cell) ? `'${cell}` : cell;
}
