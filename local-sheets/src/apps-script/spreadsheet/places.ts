import type { Area } from '../../protocol/cells';
import type { RangeOfCall } from '../../protocol/sheet-calls';
import { exception } from '../exception';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The position of a range that a script passes. */
export function placeOf(range: Range): RangeOfCall {
  const place = places.get(range);
  if (!place) throw exception("The parameters don't match the method signature: a Range was expected.");
  return place;
}

export function areaOf(range: Range): Area {
  return areaIn(placeOf(range));
}

export function areaIn({ sheetId, row, column, rows, columns }: Area): Area {
  return { sheetId, row, column, rows, columns };
}

export function remember(range: object, place: RangeOfCall): void {
  places.set(range, place);
}

const places = new WeakMap<object, RangeOfCall>();
