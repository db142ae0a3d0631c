import type { ICellData, IStyleData, Worksheet } from '@univerjs/core';
import type { SheetLocale } from '../../protocol/sheet-locale';
import { type CellMatrix, putCell } from '../cells/cell-matrix';
import type { HeadlessUniver } from '../univer';
import type { DerivedFormats } from './derived-formats';

/** Changes the automatic format of days from that of one locale to that of another (H542). */
export function relocalize(
  engine: HeadlessUniver,
  derived: DerivedFormats,
  from: SheetLocale,
  to: SheetLocale,
  put: (worksheet: Worksheet, cells: CellMatrix) => void,
): void {
  const patterns = new Map([
    [from.datePattern, to.datePattern],
    [from.momentPattern, to.momentPattern],
  ]);
  const styles = engine.workbook.getStyles();
  for (const worksheet of engine.workbook.getSheets()) {
    const changed: CellMatrix = {};
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      const pattern = patterns.get(styles.getStyleByCell(cell)?.n?.pattern ?? '');
      if (pattern === undefined || !cell) return;
      const style: ICellData = { s: { n: { pattern } } as IStyleData };
      putCell(
        changed,
        row,
        column,
        derived.isDerived(cell) ? { ...style, ...derived.marked(pattern) } : style,
      );
    });
    put(worksheet, changed);
  }
}
