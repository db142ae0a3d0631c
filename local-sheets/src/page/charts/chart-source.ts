import { CommandType, type Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { ISheetDrawingService } from '@univerjs/sheets-drawing';
import type { ChartSpec } from '../../protocol/charts';
import type { Grid } from '../grid/open-univer';
import type { TabNumbers } from '../grid/tab-numbers';
import type { WorkbookCopy } from '../grid/workbook-copy';
import type { ChartCell } from './chart-cell';
import { readBlocks } from './read-cells';

/** What is drawn: the current specification, and the cells of its ranges. */
interface ChartContent {
  readonly spec: ChartSpec;
  readonly blocks: ChartCell[][][];
}

/** Provides charts with their content, and notifies them of changes. */
export interface ChartSource {
  /** Null if the chart no longer exists. */
  read(chartId: number): ChartContent | null;
  /** Returns a function that removes the listener. */
  onChange(listener: () => void): () => void;
}

/** What the server stores with each drawing that is a chart. */
export interface ChartData {
  readonly chartId: number;
  readonly spec: ChartSpec;
}

/** Charts read this page's copy of the workbook, and read it again after changes, at most once per frame. */
export function createChartSource(grid: Grid, copy: WorkbookCopy, tabs: TabNumbers): ChartSource {
  const listeners = new Set<() => void>();
  let planned = false;
  grid.commands.onCommandExecuted((command) => {
    if (planned || command.type !== CommandType.MUTATION || listeners.size === 0) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      for (const listener of listeners) listener();
    });
  });
  return {
    read: (chartId) => {
      const workbook = copy.current();
      const spec = workbook && findSpec(grid, workbook, chartId);
      if (!workbook || !spec) return null;
      const formulas = grid.injector.get(FormulaDataModel);
      return { spec, blocks: readBlocks(workbook, formulas, tabs, spec) };
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A drawing receives its data only once; later changes by scripts are in the drawings of the workbook. */
function findSpec({ injector }: Grid, workbook: Workbook, chartId: number): ChartSpec | null {
  const tabs = injector.get(ISheetDrawingService).getDrawingDataForUnit(workbook.getUnitId());
  for (const { data } of Object.values(tabs)) {
    for (const drawing of Object.values(data)) {
      const chart = (drawing as { data?: Partial<ChartData> }).data;
      if (chart?.chartId === chartId && chart.spec) return chart.spec;
    }
  }
  return null;
}
