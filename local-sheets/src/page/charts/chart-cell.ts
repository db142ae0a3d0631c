/** What a chart needs from one cell. */
export interface ChartCell {
  /** The computed text, number or boolean; null for a blank and for an error. */
  readonly value: string | number | boolean | null;
  /** The text that the cell shows. */
  readonly shown: string;
  /** The cell's number format; '' for none. */
  readonly format: string;
  /** True if the number is shown as a day or time. */
  readonly isDate: boolean;
}

export const blankCell: ChartCell = { value: null, shown: '', format: '', isDate: false };

export const numberIn = (cell: ChartCell): number | null =>
  typeof cell.value === 'number' && Number.isFinite(cell.value) ? cell.value : null;
