import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Area } from '../../protocol/cells';
import type { TabIds } from '../tabs/tab-ids';
import type { HeadlessUniver } from '../univer';
import { mapCells, shaped, toRange } from './areas';

/** Notes of cells; '' means no note. */
export class Notes {
  constructor(
    private readonly engine: HeadlessUniver,
    private readonly tabs: TabIds,
  ) {}

  read(area: Area): string[][] {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const model = this.engine.injector.get(SheetsNoteModel);
    const [unitId, subUnitId] = [this.engine.unitId, worksheet.getSheetId()];
    return mapCells(
      toRange(area, worksheet),
      (row, col) => model.getNote(unitId, subUnitId, { row, col })?.note ?? '',
    );
  }

  clear(area: Area): void {
    this.write(
      area,
      this.read(area).map((row) => row.map(() => '')),
    );
  }

  write(area: Area, notes: readonly (readonly string[])[]): void {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const rows = shaped(notes, area);
    const model = this.engine.injector.get(SheetsNoteModel);
    const sheetId = worksheet.getSheetId();
    mapCells(toRange(area, worksheet), (row, col) => {
      const note = rows[row - area.row + 1]?.[col - area.column + 1] ?? '';
      const old = model.getNote(this.engine.unitId, sheetId, { row, col });
      if (note === (old?.note ?? '')) return;
      if (note === '') this.engine.mutate(RemoveNoteMutation.id, { sheetId, row, col, noteId: old?.id });
      else {
        const id = old?.id ?? Math.random().toString(36).slice(2, 10);
        this.engine.mutate(UpdateNoteMutation.id, {
          sheetId,
          row,
          col,
          note: { id, row, col, width: 200, height: 100, note, show: false },
        });
      }
    });
  }
}
