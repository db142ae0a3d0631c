import type { CallValue } from '../../protocol/values';

/** A script's value as it is sent to a cell. */
export function toCell(value: unknown): CallValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { instant: value.getTime() };
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return String(value);
}

/** Rows of values; anything but an array of arrays is passed on unchanged, and the workbook rejects it. */
export function toCells(values: unknown[][]): CallValue[][] {
  if (!Array.isArray(values)) return values;
  return values.map((row) => (Array.isArray(row) ? row.map(toCell) : row));
}

/** A cell's value as scripts read it: '' for a blank, a Date of this realm for a date. */
export function fromCell(value: CallValue): unknown {
  if (value === null) return '';
  return typeof value === 'object' ? new Date(value.instant) : value;
}

export function fromCells(values: CallValue[][]): unknown[][] {
  return values.map((row) => row.map(fromCell));
}

/** The top left value. */
export function first<Value>(rows: readonly (readonly Value[])[]): Value {
  return (rows[0] as readonly [Value])[0];
}
