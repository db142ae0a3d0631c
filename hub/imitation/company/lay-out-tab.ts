import { columnsOf, type TableKey } from '../../../src/workbook/grid/layout';
import {
  placeKey,
  placeValue,
  storedKey,
  tabTagValue,
  tagKeys,
} from '../../../src/workbook/grid/tag-entries';
import type { CellValue, GridRange, Metadata, Sheet } from '../sheets/spreadsheet';
import type { WorkbookRecord } from './records';

/** A row of a table, by the keys of its columns. */
export type Row = Readonly<Record<string, CellValue>>;

export interface TabToLayOut {
  /** As the add-on tags the tab: "goals", "engineer:eng-ada-lovelace". */
  readonly key: string;
  readonly table: TableKey;
  readonly title: string;
  readonly isHidden: boolean;
  readonly headerRow1: number;
  /** The tagged rows above the header, by name (1-based), and what is in the cells above it. */
  readonly lines?: Readonly<Record<string, number>>;
  readonly above?: readonly (readonly CellValue[])[];
  readonly rows: readonly Row[];
  /** The cells that are the same in all rows. */
  readonly inEveryRow?: Row;
}

/** Part of every cell with words that somebody wrote about a person, or that only the team may see. */
export const wordMark = '§';

/** Whether the columns of the range have words anywhere from its first row down, also below the range. */
export function hasWords({ sheet, startRow0, startColumn0, endColumn0 }: GridRange): boolean {
  return sheet.cells
    .slice(startRow0)
    .some((row) => row.slice(startColumn0, endColumn0).some((cell) => String(cell).includes(wordMark)));
}

/** The tab with its cells and its tags. */
export function layOutTab(
  tab: TabToLayOut,
  how: Pick<WorkbookRecord, 'layout' | 'isRearranged'> & { readonly sheetId: number },
): { readonly sheet: Sheet; readonly entries: readonly Omit<Metadata, 'metadataId'>[] } {
  const { title, isHidden: hidden, headerRow1, above = [], rows } = tab;
  const inEveryRow: Row = { ...tab.inEveryRow, [ownColumn]: `A note of somebody's own ${wordMark}` };
  const { sheetId } = how;
  const placed = placedColumns(tab, how);
  const cells = [
    ...Array.from({ length: headerRow1 - 1 }, (_, index) => above[index] ?? []),
    placed.map(({ header }) => header),
    ...rows.map((row) => placed.map(({ key }) => row[key] ?? inEveryRow[key] ?? null)),
  ];
  const sheet = { sheetId, title, hidden, rowCount: cells.length + 20, columnCount: placed.length, cells };
  return { sheet, entries: entriesOf(tab, how, placed) };
}

interface PlacedColumn {
  /** '' for a gap. */
  readonly key: string;
  readonly header: string;
}

const ownColumn = '(own)';

function placedColumns(
  { table }: TabToLayOut,
  { layout, isRearranged }: Pick<WorkbookRecord, 'layout' | 'isRearranged'>,
): readonly PlacedColumn[] {
  const made = columnsOf(table)
    .filter(([key]) => layout > 1 || !newSince1[table]?.includes(key))
    .map(([key, { header }]) => ({ key, header }));
  if (!isRearranged) return made;
  const own = { key: ownColumn, header: 'To remember' };
  const asked =
    table === 'meetings'
      ? [
          { key: 'q-energy', header: 'Energy' },
          { key: 'q-energy-note', header: 'Energy note' },
        ]
      : [];
  const renamed = made.map(({ key, header }) => ({ key, header: newHeaders[header] ?? header }));
  return [...renamed.slice(3), own, ...asked, ...renamed.slice(0, 3)];
}

/** Columns that release 0.2.0 did not have. */
const newSince1: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  goals: ['confidence', 'quality'],
  'talking-points': ['every'],
  settings: ['goal-check', 'goal-check-on', 'goal-check-id'],
  meetings: ['goal-values'],
};

const newHeaders: Readonly<Record<string, string>> = {
  'Cadence in days': 'Rhythm',
  Due: 'Deadline',
  Feeling: 'Mood',
  Progress: 'Reached',
};

function entriesOf(
  { key, headerRow1, lines = {} }: TabToLayOut,
  { sheetId, layout }: Pick<WorkbookRecord, 'layout'> & { readonly sheetId: number },
  placed: readonly PlacedColumn[],
): Omit<Metadata, 'metadataId'>[] {
  // Release 0.2.0 had neither the ids of tabs in tags nor one key for all that is on shared tabs.
  const tagOf = (kind: 'column' | 'row') => (layout > 1 ? placeKey(key, kind) : tagKeys[kind]);
  const namedIn = (name: string) => (layout > 1 ? placeValue(key, name) : `${storedKey(key)}.${name}`);
  const tab = layout > 1 ? tabTagValue(key, sheetId) : storedKey(key);
  return [
    { key: tagKeys.tab, value: tab, location: { type: 'SHEET', sheetId } },
    ...Object.entries({ ...lines, header: headerRow1 }).map(([name, row1]) => ({
      key: tagOf('row'),
      value: namedIn(name),
      location: { type: 'ROW' as const, sheetId, index0: row1 - 1 },
    })),
    ...placed.flatMap(({ key: name, header }, index0) =>
      header === '' || name === ownColumn
        ? []
        : [
            {
              key: tagOf('column'),
              value: namedIn(name),
              location: { type: 'COLUMN' as const, sheetId, index0 },
            },
          ],
    ),
  ];
}
