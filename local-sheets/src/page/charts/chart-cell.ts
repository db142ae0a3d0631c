/** What a chart needs of one cell. */
export interface ChartCell {
  /** Text, number or boolean as computed; null for a blank and for an error. */
  readonly value: string | number | boolean | null;
  /** As the cell shows it. */
  readonly shown: string;
  /** The cell's number format; '' for none. */
  readonly format: string;
  /** True where the number is shown as a day or time. */
  readonly isDate: boolean;
}

export const blankCell: ChartCell = { value: null, shown: '', format: '', isDate: false };

export const numberIn = (cell: ChartCell): number | null =>
  typeof cell.value === 'number' && Number.isFinite(cell.value) ? cell.value : null;
