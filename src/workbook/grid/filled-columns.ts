import { type ColumnKey, columns, columnsOf, type TableKey } from './layout';
import { columnOf, headerOf, type Source } from './references';

/** Adjacent columns that one formula fills. */
interface Fill<T extends TableKey = TableKey> {
  /** The column with the formula, which is the first one. */
  readonly key: ColumnKey<T>;
  readonly width: number;
}

/**
 * The columns of a table that formulas in header cells fill. Anything typed into one of their cells blocks the formula: its
 * header cell shows an error, and the cells below it are blank (W82).
 */
export function headerFills<T extends TableKey>(table: T): Fill<T>[] {
  if (table === 'scores') return [{ key: 'objective' as ColumnKey<T>, width: 3 }];
  const isFilled = isFilledIn[table];
  if (isFilled === undefined) return [];
  return columnsOf(table)
    .filter(([key, { header }]) => header !== '' && isFilled(key))
    .map(([key]) => ({ key: key as ColumnKey<T>, width: 1 }));
}

const isFilledIn: Partial<Record<TableKey, (key: string) => boolean>> = {
  goals: (key) => key === 'progress',
  dashboard: () => true,
  charts: () => true,
  managers: () => true,
  calc: (key) =>
    key.startsWith('of-') || ['today', 'managers', 'teams', 'cycles', 'by-manager'].includes(key),
};

/**
 * Makes a formula show an error if it reads a column whose own formula is blocked, failed or was typed over: the cells of
 * such a column are blank and would count as "not reported" (W82). `sources` are the tables that the formula can refer to,
 * with the prefixes that it uses. A column in `except` is left to the formula itself.
 */
export function guarded(
  formula: string,
  sources: readonly Source<TableKey>[],
  except: readonly string[] = [],
): string {
  const isIntact: string[] = [];
  let body = formula.slice(1);
  for (const source of sources) {
    for (const { key } of headerFills(source.table)) {
      const column = columnOf(source, key);
      if (except.includes(key) || !refersTo(formula, column)) continue;
      isIntact.push(isIntactHeader(source, key));
      // If the function failed, the headers beside it are still there.
      if (source.table === 'scores') {
        body = `IF(ISERROR(INDEX(${column};2));INDEX(${column};2);${body})`;
      }
    }
  }
  if (isIntact.length === 0) return formula;
  const condition = isIntact.length === 1 ? isIntact[0] : `AND(${isIntact.join(';')})`;
  return `=IF(${condition};${body};NA())`;
}

/** A condition that is TRUE while the formula in this header cell works, and otherwise FALSE or the error of that cell. */
export function isIntactHeader<T extends TableKey>(source: Source<T>, key: ColumnKey<T>): string {
  const { header } = (columns[source.table] as Readonly<Record<string, { header: string }>>)[key] ?? {
    header: key,
  };
  return `${headerOf(source, key)}="${header}"`;
}

/** Whether the formula names exactly this range, and not one of the same name on another tab. */
function refersTo(formula: string, range: string): boolean {
  return formula
    .split(range)
    .slice(0, -1)
    .some((before) => !before.endsWith('!'));
}
