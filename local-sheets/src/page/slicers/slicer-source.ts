import { CommandType, type Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { type ISheetDrawing, ISheetDrawingService, SetDrawingApplyMutation } from '@univerjs/sheets-drawing';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { type FilterSpec, passes, type SlicerSpec } from '../../protocol/slicers';
import type { ChartCell } from '../charts/chart-cell';
import { readBlocks } from '../charts/read-cells';
import type { Grid } from '../grid/open-univer';
import type { TabNumbers } from '../grid/tab-numbers';
import type { WorkbookCopy } from '../grid/workbook-copy';

/** A text in the column of a slicer, and the number of rows that contain it. */
export interface SlicerChoice {
  readonly text: string;
  readonly rows: number;
}

interface SlicerContent {
  readonly title: string;
  readonly background: string | null;
  readonly choices: readonly SlicerChoice[];
  readonly hidden: readonly string[];
}

/** Provides slicers with their content, and hides the rows that they filter out (H551). */
export interface SlicerSource {
  /** Null if the slicer no longer exists. */
  read(slicerId: number): SlicerContent | null;
  /** Hides the rows with these texts: for all users or, if the user is a viewer, only in this page (H552). */
  hide(slicerId: number, hidden: readonly string[]): void;
  /** Returns a function that removes the listener. */
  onChange(listener: () => void): () => void;
}

interface Found {
  readonly drawing: ISheetDrawing;
  readonly spec: SlicerSpec;
  readonly slicerId: number;
}

/** Univer's number for the update of an existing drawing. */
const update = 2;

export function createSlicerSource(
  { api, injector, commands }: Grid,
  copy: WorkbookCopy,
  tabs: TabNumbers,
  readOnly: boolean,
): SlicerSource {
  const listeners = new Set<() => void>();
  /** What a viewer has chosen, by slicer. */
  const own = new Map<number, FilterSpec>();
  /** The hidden rows, 0-based, by Univer's id of the tab. */
  let hiddenRows = new Map<string, ReadonlySet<number>>();
  let planned = false;

  commands.onCommandExecuted(({ type }) => {
    if (type === CommandType.MUTATION) plan();
  });
  copy.onStart(() => {
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      // Univer's filter does not call the filters that follow it.
      priority: 100,
      handler: (filtered, place, next) =>
        hiddenRows.get(place.subUnitId)?.has(place.row) === true || next(filtered) === true,
    });
    plan();
  });

  function plan(): void {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      filter();
      for (const listener of listeners) listener();
    });
  }

  function filter(): void {
    const workbook = copy.current();
    if (!workbook) return;
    const before = hiddenRows;
    hiddenRows = new Map();
    for (const { drawing, spec, slicerId } of all(workbook)) {
      const rows = hiddenBy(workbook, spec, own.get(slicerId) ?? spec.filter);
      const others = hiddenRows.get(drawing.subUnitId) ?? new Set();
      hiddenRows.set(drawing.subUnitId, new Set([...others, ...rows]));
    }
    for (const sheetId of new Set([...before.keys(), ...hiddenRows.keys()])) {
      if (!sameRows(before.get(sheetId), hiddenRows.get(sheetId))) drawRows(workbook.getUnitId(), sheetId);
    }
  }

  /** Marks the rows as changed, because Univer caches the row heights of each tab. */
  function drawRows(unitId: string, sheetId: string): void {
    const render = injector.get(IRenderManagerService).getRenderById(unitId);
    render?.with(SheetSkeletonManagerService).makeDirty({ sheetId });
    api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }

  function all(workbook: Workbook): Found[] {
    const drawings = injector.get(ISheetDrawingService).getDrawingDataForUnit(workbook.getUnitId());
    return Object.values(drawings).flatMap(({ data }) =>
      Object.values(data).flatMap((drawing) => {
        const { componentKey, data: slicer } = drawing as {
          componentKey?: string;
          data?: { chartId: number; spec: SlicerSpec };
        };
        if (componentKey !== 'GasSlicer' || !slicer) return [];
        return [{ drawing: drawing as ISheetDrawing, spec: slicer.spec, slicerId: slicer.chartId }];
      }),
    );
  }

  function find(slicerId: number): Found | undefined {
    const workbook = copy.current();
    return workbook ? all(workbook).find((found) => found.slicerId === slicerId) : undefined;
  }

  /** The cells of the slicer's column below the header, down to the last row of its range with content. */
  function column(workbook: Workbook, { ranges, column: position }: SlicerSpec): ChartCell[] {
    const [range] = ranges;
    if (!range || position === null) return [];
    const formulas = injector.get(FormulaDataModel);
    const [block = []] = readBlocks(workbook, formulas, tabs, {
      ranges: [range],
      hiddenDimensions: 'SHOW_BOTH',
    });
    const isFilled = (row: readonly ChartCell[]) => row.some(({ value }) => value !== null && value !== '');
    const last = block.reduce((end, row, index) => (isFilled(row) ? index : end), 0);
    return block.slice(1, last + 1).flatMap((row) => row[position - 1] ?? []);
  }

  function hiddenBy(workbook: Workbook, spec: SlicerSpec, filtered: FilterSpec | null): number[] {
    if (filtered === null) return [];
    // Below the header; rows are 0-based.
    const first = spec.ranges[0]?.row ?? 0;
    return column(workbook, spec).flatMap(({ shown, value }, index) =>
      passes(filtered, shown, typeof value === 'number' ? value : null) ? [] : [first + index],
    );
  }

  return {
    read: (slicerId) => {
      const workbook = copy.current();
      const found = find(slicerId);
      if (!workbook || !found) return null;
      const { title, background, filter: shared } = found.spec;
      const { hidden = [] } = own.get(slicerId) ?? shared ?? {};
      return { title, background, hidden, choices: choicesOf(column(workbook, found.spec)) };
    },
    hide: (slicerId, hidden) => {
      const found = find(slicerId);
      if (!found) return;
      const { drawing, spec } = found;
      const chosen: FilterSpec = { criteria: null, args: [], ...spec.filter, hidden };
      if (readOnly) {
        own.set(slicerId, chosen);
        plan();
        return;
      }
      const { unitId, subUnitId, drawingId } = drawing;
      const data = { chartId: slicerId, spec: { ...spec, filter: chosen } };
      const changed = { unitId, subUnitId, drawingId, data } as unknown as ISheetDrawing;
      const { redo: op, objects } = injector.get(ISheetDrawingService).getBatchUpdateOp([changed]) as {
        redo: unknown;
        objects: unknown;
      };
      commands.syncExecuteCommand(SetDrawingApplyMutation.id, {
        unitId,
        subUnitId,
        op,
        objects,
        type: update,
      });
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Each text once, in alphabetical order, blanks last. */
function choicesOf(cells: readonly ChartCell[]): SlicerChoice[] {
  const rows = new Map<string, number>();
  for (const { shown } of cells) rows.set(shown, (rows.get(shown) ?? 0) + 1);
  return [...rows]
    .map(([text, count]) => ({ text, rows: count }))
    .sort((one, other) => {
      if (one.text === '' || other.text === '') return one.text === '' ? 1 : -1;
      return one.text.localeCompare(other.text, undefined, { numeric: true });
    });
}

function sameRows(one: ReadonlySet<number> = new Set(), other: ReadonlySet<number> = new Set()): boolean {
  return one.size === other.size && [...one].every((row) => other.has(row));
}
