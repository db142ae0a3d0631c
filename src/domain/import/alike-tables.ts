import { readSource, rowsSearched } from './read-source';
import {
  type SourceCells,
  type SourceTable,
  type TitledCells,
  textOf,
  withoutBlankEnd,
} from './source-table';

/** A source as it is read. */
export interface TitledTable extends SourceTable {
  readonly title: string;
}

/**
 * The first source as it is read, and those of the others that have the same columns, wherever their header row is (M481); [] if
 * there are no sources. With `headerRow1`, takes that row of the first source as the header.
 */
export function readAlike(
  [first, ...others]: readonly TitledCells[],
  headerRow1: number | null,
): TitledTable[] {
  if (first === undefined) return [];
  const like = readSource(first.cells, headerRow1);
  return [
    { ...like, title: first.title },
    ...others.flatMap(({ title, cells }) => {
      const table = readLike(cells, like);
      return table === null ? [] : [{ ...table, title }];
    }),
  ];
}

/**
 * True if some choice of the header row gives both sources the same columns (M480): they share a row of texts near the top, or have
 * blocks with the same labels.
 */
export function canBeAlike(one: SourceCells, other: SourceCells): boolean {
  const rows = new Set(textRows(one));
  if (textRows(other).some((row) => rows.has(row))) return true;
  const like = readSource(one);
  return like.shape === 'blocks' && readLike(other, like) !== null;
}

function readLike(cells: SourceCells, like: SourceTable): SourceTable | null {
  if (like.shape === 'blocks') {
    const table = readSource(cells);
    return table.shape === 'blocks' && keyOf(table.headers) === keyOf(like.headers) ? table : null;
  }
  const key = keyOf(like.headers);
  if (key === keyOf([])) return null;
  const at = cells.slice(0, rowsSearched).findIndex((row) => keyOf(row.map(textOf)) === key);
  return at === -1 ? null : readSource(cells, at + 1);
}

/** The rows that can be a header row: nothing but texts, at least two. */
function textRows(cells: SourceCells): string[] {
  return cells.slice(0, rowsSearched).flatMap((row) => {
    const filled = row.filter((cell) => textOf(cell) !== '');
    const canBeHeader = filled.length >= 2 && filled.every((cell) => typeof cell === 'string');
    return canBeHeader ? [keyOf(row.map(textOf))] : [];
  });
}

/** What is compared of headers: not the case, and not blank cells to the right. */
function keyOf(headers: readonly string[]): string {
  return JSON.stringify(withoutBlankEnd(headers).map((header) => header.toLowerCase()));
}
