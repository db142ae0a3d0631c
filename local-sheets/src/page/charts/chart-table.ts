import type { ChartSpec } from '../../protocol/charts';
import { blankCell, type ChartCell, numberIn } from './chart-cell';
import { optionOf } from './chart-options';

export interface ChartSeries {
  readonly name: string;
  readonly cells: readonly ChartCell[];
}

/** The domain, which is shown along the axis, and the series, each with one cell per row. */
export interface ChartTable {
  readonly domainName: string;
  readonly domain: readonly ChartCell[];
  readonly series: readonly ChartSeries[];
}

/** Merges the ranges of a chart as Sheets does: side by side or below each other, without headers, the first column as domain. */
export function chartTable(
  spec: ChartSpec,
  blocks: readonly (readonly (readonly ChartCell[])[])[],
): ChartTable {
  const merged = spec.mergeStrategy === 'MERGE_ROWS' ? blocks.flat() : sideBySide(blocks);
  const rows = spec.transposed ? transposed(merged) : merged;
  const headers = rows.slice(0, spec.headerRows);
  const body = withoutBlankEnd(rows.slice(spec.headerRows));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => ({
    name: headers
      .map((row) => row[index]?.shown ?? '')
      .filter((text) => text !== '')
      .join(' '),
    cells: body.map((row) => row[index] ?? blankCell),
  }));
  const [first, ...rest] = columns;
  if (first && firstIsDomain(spec, columns))
    return { domainName: first.name, domain: first.cells, series: rest };
  const domain = body.map((_, index) => ({ ...blankCell, value: index + 1, shown: String(index + 1) }));
  return { domainName: '', domain, series: columns };
}

function firstIsDomain(spec: ChartSpec, columns: readonly ChartSeries[]): boolean {
  const asked = optionOf(spec, 'useFirstColumnAsDomain');
  if (typeof asked === 'boolean') return asked && columns.length > 1;
  return columns.length > 1;
}

function sideBySide(blocks: readonly (readonly (readonly ChartCell[])[])[]): ChartCell[][] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block) => block[row] ?? (block[0] ?? []).map(() => blankCell)),
  );
}

function transposed(rows: readonly (readonly ChartCell[])[]): ChartCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? blankCell));
}

/** Removes blank rows at the end, because open ranges extend to the end of the tab. */
function withoutBlankEnd(rows: readonly (readonly ChartCell[])[]): readonly (readonly ChartCell[])[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((cell) => cell.value === null || cell.value === '')) end -= 1;
  return rows.slice(0, end);
}

/** True if there is nothing to draw: no series, or no number in any series. */
export const isEmpty = (table: ChartTable) =>
  !table.series.some((series) => series.cells.some((cell) => numberIn(cell) !== null));
