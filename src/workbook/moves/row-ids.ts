import type { Grid } from '../grid/written-cells';
import { rowsBelow, type TwoStates } from './compare-rows';

/** The id of a row; '' if it has none or there is no column for it. */
export function idAt(grid: Grid, row1: number, idColumn: number | null): string {
  return idColumn === null ? '' : String(grid[row1 - 1]?.[idColumn - 1] ?? '');
}

/** The rows now with each id; none if the column with the ids is gone. */
export function placesById({ now, headerNow1, idColumn, columnNow }: TwoStates): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const column = idColumn === null ? null : columnNow(idColumn);
  for (const row1 of rowsBelow(now, headerNow1)) {
    const id = idAt(now, row1, column);
    if (id !== '') places.set(id, [...(places.get(id) ?? []), row1]);
  }
  return places;
}
