import type { Area } from '../../protocol/cells';
import type { RangeOfCall } from '../../protocol/sheet-calls';
import { ask } from '../ask';
import { make } from '../make';
import { areaIn, remember } from '../spreadsheet/places';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The position of a range. The only message to the workbook asks whether a new range is inside the grid. */
export class RangePlace implements Partial<Range> {
  protected readonly area: Area;

  constructor(protected readonly place: RangeOfCall) {
    this.area = areaIn(place);
    remember(this, place);
  }
  getRow(): number {
    return this.area.row;
  }
  getRowIndex(): number {
    return this.area.row;
  }
  getColumn(): number {
    return this.area.column;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getHeight(): number {
    return this.area.rows;
  }
  getWidth(): number {
    return this.area.columns;
  }
  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }
  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }
  getGridId(): number {
    return this.area.sheetId;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return make.sheet(this.area.sheetId);
  }
  getA1Notation(): string {
    return a1Notation(this.place);
  }
  getCell(row: number, column: number): Range {
    return this.at('Range.getCell', this.area.row + row - 1, this.area.column + column - 1, 1, 1);
  }
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const { row, column, rows, columns } = this.area;
    return this.at(
      'Range.offset',
      row + rowOffset,
      column + columnOffset,
      numRows ?? rows,
      numColumns ?? columns,
    );
  }
  activate(): Range {
    ask('tabs.activate', 'Range.activate', { area: this.area });
    return this.self();
  }
  activateAsCurrentCell(): Range {
    ask('tabs.activate', 'Range.activateAsCurrentCell', { area: this.area });
    return this.self();
  }

  /** Setters return the range itself, so that calls can be chained. */
  protected self(): Range {
    return this as unknown as Range;
  }

  private at(label: string, row: number, column: number, rows: number, columns: number): Range {
    const { sheetId } = this.area;
    return make.range(ask('grid.range', label, { sheetId, row, column, rows, columns }));
  }
}

/** "B2", "B2:C4", "B2:B" for a range that was requested as open, and "5:7" for whole rows. */
function a1Notation({ row, column, rows, columns, toEnd, wholeRows }: RangeOfCall): string {
  if (wholeRows) return `${row}:${row + rows - 1}`;
  const first = columnLetters(column);
  const last = columnLetters(column + columns - 1);
  if (toEnd) return row === 1 ? `${first}:${last}` : `${first}${row}:${last}`;
  if (rows === 1 && columns === 1) return `${first}${row}`;
  return `${first}${row}:${last}${row + rows - 1}`;
}

function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
