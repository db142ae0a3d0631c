import { DrawingTypeEnum, type ICommandInfo, type Worksheet } from '@univerjs/core';
import { type ISheetDrawing, ISheetDrawingService, SetDrawingApplyMutation } from '@univerjs/sheets-drawing';
import type { ChartRange, Floating, FloatingSpec } from '../../protocol/charts';
import { BookError, type Shift } from '../book';
import { shiftSpan } from '../tabs/shifts';
import type { TabIds } from '../tabs/tab-ids';
import type { HeadlessUniver } from '../univer';
import { type Placement, place } from './chart-anchor';

interface ObjectData<Spec> {
  /** The id of a chart or a slicer. Files keep this name from when only charts existed. */
  readonly chartId: number;
  readonly spec: Spec;
}

interface FloatingDrawing<Spec> extends Placement {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly drawingId: string;
  readonly componentKey: string;
  readonly data: ObjectData<Spec>;
}

/** Univer's numbers for changes of drawings. */
const change = { add: 0, remove: 1, update: 2 } as const;

/** Charts or slicers: drawings over the cells that contain their specification. */
export class FloatingObjects<Spec extends FloatingSpec> {
  private readonly drawings: ISheetDrawingService;

  /** The page draws these objects with its component named `componentKey`. */
  constructor(
    private readonly componentKey: 'GasChart' | 'GasSlicer',
    private readonly engine: HeadlessUniver,
    private readonly tabs: TabIds,
  ) {
    this.drawings = engine.injector.get(ISheetDrawingService);
  }

  list(sheetId: number): Floating<Spec>[] {
    const worksheet = this.tabs.worksheet(sheetId);
    return this.on(worksheet).map(({ data, sheetTransform, transform }) => {
      const { from } = sheetTransform;
      const position = {
        row: from.row + 1,
        column: from.column + 1,
        offsetX: from.columnOffset,
        offsetY: from.rowOffset,
        width: transform.width,
        height: transform.height,
      };
      const ranges = data.spec.ranges.map((range) => this.toEnd(range));
      return { chartId: data.chartId, sheetId, spec: { ...data.spec, ranges, position } };
    });
  }

  put(sheetId: number, spec: Spec, chartId?: number): number {
    const worksheet = this.tabs.worksheet(sheetId);
    const placement = place(spec.position, worksheet);
    if (chartId === undefined) {
      const id = unusedId();
      this.add(worksheet, { chartId: id, spec }, placement);
      return id;
    }
    const old = this.find(chartId);
    if (old.subUnitId === worksheet.getSheetId()) this.update(old, { data: { chartId, spec }, ...placement });
    else {
      this.remove(chartId);
      this.add(worksheet, { chartId, spec }, placement);
    }
    return chartId;
  }

  remove(chartId: number): void {
    const { unitId, subUnitId, drawingId } = this.find(chartId);
    this.apply(subUnitId, change.remove, this.drawings.getBatchRemoveOp([{ unitId, subUnitId, drawingId }]));
  }

  /** Gives charts of a copied tab new ids, and makes them read the copy instead of the original. */
  adoptCopies({ id, params }: ICommandInfo): void {
    if (id !== SetDrawingApplyMutation.id) return;
    const { type, objects } = params as { type: number; objects: readonly { drawingId: string }[] };
    if (type !== change.add) return;
    const added = new Set(objects.map(({ drawingId }) => drawingId));
    const all = this.engine.workbook.getSheets().flatMap((worksheet) => this.on(worksheet));
    for (const drawing of all.filter(({ drawingId }) => added.has(drawingId))) {
      const { chartId, spec } = drawing.data;
      const original = all.find((other) => other.data.chartId === chartId && other !== drawing);
      if (original === undefined) continue;
      const [from, to] = [original, drawing].map(({ subUnitId }) => this.tabs.number(subUnitId));
      const ranges = spec.ranges.map((range) =>
        range.sheetId === from ? { ...range, sheetId: to ?? range.sheetId } : range,
      );
      this.update(drawing, { data: { chartId: unusedId(), spec: { ...spec, ranges } } });
    }
  }

  /** Shifts the ranges of every chart along with rows or columns; anchors too, unless the page shifts them itself. */
  follow(shift: Shift, movesAnchors: boolean): void {
    for (const worksheet of this.engine.workbook.getSheets()) {
      for (const drawing of this.on(worksheet)) {
        const { spec } = drawing.data;
        const ranges = spec.ranges.flatMap((range) => shiftChartRange(range, shift) ?? []);
        const data = { ...drawing.data, spec: { ...spec, ranges } };
        const here = this.tabs.number(worksheet.getSheetId()) === shift.sheetId;
        const moved = here && movesAnchors ? this.moved(drawing, shift, worksheet) : {};
        if (JSON.stringify(ranges) !== JSON.stringify(spec.ranges) || 'transform' in moved) {
          this.update(drawing, { data, ...moved });
        }
      }
    }
  }

  private moved(drawing: FloatingDrawing<Spec>, shift: Shift, worksheet: Worksheet): Partial<Placement> {
    const { from } = drawing.sheetTransform;
    const rows = shift.dimension === 'rows';
    const cell = (rows ? from.row : from.column) + 1;
    // A chart whose cell is deleted remains where the deletion was.
    const target = shiftSpan(cell, cell, shift)?.first ?? shift.start;
    if (target === cell) return {};
    return place(
      {
        row: rows ? target : from.row + 1,
        column: rows ? from.column + 1 : target,
        offsetX: from.columnOffset,
        offsetY: from.rowOffset,
        width: drawing.transform.width,
        height: drawing.transform.height,
      },
      worksheet,
    );
  }

  private on(worksheet: Worksheet): FloatingDrawing<Spec>[] {
    const found = this.drawings.getDrawingData(this.engine.unitId, worksheet.getSheetId()) ?? {};
    // Univer gives the data of a copied tab in a random order.
    const order = this.drawings.getDrawingOrder(this.engine.unitId, worksheet.getSheetId());
    return order.map((id): unknown => found[id] ?? {}).filter((drawing) => this.isOurs(drawing));
  }

  private find(chartId: number): FloatingDrawing<Spec> {
    for (const worksheet of this.engine.workbook.getSheets()) {
      const found = this.on(worksheet).find((drawing) => drawing.data.chartId === chartId);
      if (found !== undefined) return found;
    }
    throw new BookError('Embedded object not found.');
  }

  private add(worksheet: Worksheet, data: ObjectData<Spec>, placement: Placement): void {
    const drawing = {
      unitId: this.engine.unitId,
      subUnitId: worksheet.getSheetId(),
      drawingId: `${this.componentKey === 'GasChart' ? 'chart' : 'slicer'}-${data.chartId}`,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: this.componentKey,
      allowTransform: true,
      data,
      ...placement,
      axisAlignSheetTransform: placement.sheetTransform,
    };
    const added = this.drawings.getBatchAddOp([drawing as unknown as ISheetDrawing]);
    this.apply(drawing.subUnitId, change.add, added);
  }

  private update(
    drawing: FloatingDrawing<Spec>,
    changes: { data: ObjectData<Spec> } & Partial<Placement>,
  ): void {
    const { unitId, subUnitId, drawingId } = drawing;
    const aligned = changes.sheetTransform ? { axisAlignSheetTransform: changes.sheetTransform } : {};
    const updated = { unitId, subUnitId, drawingId, ...changes, ...aligned } as unknown as ISheetDrawing;
    this.apply(subUnitId, change.update, this.drawings.getBatchUpdateOp([updated]));
  }

  private apply(subUnitId: string, type: number, batch: unknown): void {
    const { redo, objects } = batch as { redo: unknown; objects: unknown };
    this.engine.mutate(SetDrawingApplyMutation.id, { subUnitId, op: redo, objects, type });
  }

  private isOurs(drawing: unknown): drawing is FloatingDrawing<Spec> {
    return (drawing as Partial<FloatingDrawing<Spec>>).componentKey === this.componentKey;
  }

  /** Extends an open range to the current last row of its tab. */
  private toEnd(range: ChartRange): ChartRange {
    const worksheet = range.toEnd ? this.tabs.find(range.sheetId) : null;
    return worksheet === null
      ? range
      : { ...range, rows: Math.max(worksheet.getRowCount() - range.row + 1, 1) };
  }
}

function unusedId(): number {
  return 1 + Math.floor(Math.random() * 2_000_000_000);
}

function shiftChartRange(range: ChartRange, shift: Shift): ChartRange | null {
  if (range.sheetId !== shift.sheetId) return range;
  const rows = shift.dimension === 'rows';
  const first = rows ? range.row : range.column;
  const count = rows ? range.rows : range.columns;
  const moved = shiftSpan(first, first + count - 1, shift);
  if (moved === null) return null;
  const length = moved.last - moved.first + 1;
  return rows
    ? { ...range, row: moved.first, rows: length }
    : { ...range, column: moved.first, columns: length };
}
