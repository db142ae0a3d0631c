import type { Slicer as OnTab, SlicerSpec } from '../../protocol/slicers';
import { ask } from '../ask';
import { make } from '../make';
import { whole } from '../partial-class';
import { newContainerInfo } from '../spreadsheet/container-info';
import { filterOf, filterParts } from './filter-criteria';

type Slicer = GoogleAppsScript.Spreadsheet.Slicer;
type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** A slicer as it was when it was read; setters write immediately (H550). */
class SlicerPart implements Partial<Slicer> {
  constructor(private slicer: OnTab) {}

  getTitle(): string {
    return this.slicer.spec.title;
  }
  setTitle(title: string): Slicer {
    return this.change('setTitle', { title: String(title) });
  }
  getTitleHorizontalAlignment(): string {
    return this.slicer.spec.titleAlignment;
  }
  setTitleHorizontalAlignment(alignment: string | null): Slicer {
    return this.change('setTitleHorizontalAlignment', { titleAlignment: alignment ?? 'left' });
  }
  getBackgroundColor(): string | null {
    return this.slicer.spec.background;
  }
  setBackgroundColor(background: string | null): Slicer {
    return this.change('setBackgroundColor', { background });
  }
  getColumnPosition(): number | null {
    return this.slicer.spec.column;
  }
  getFilterCriteria(): FilterCriteria | null {
    const { filter } = this.slicer.spec;
    return filter && filterOf(filter);
  }
  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): Slicer {
    const filter = criteria && filterParts(criteria);
    return this.change('setColumnFilterCriteria', { column, filter });
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const [range] = this.slicer.spec.ranges;
    if (!range) throw new Error('The range of this slicer was deleted.');
    return make.range(range);
  }
  setRange(range: GoogleAppsScript.Spreadsheet.Range): Slicer {
    return this.change('setRange', { ranges: [slicerRange(range)] });
  }
  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return newContainerInfo(this.slicer.spec.position);
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): Slicer {
    const { position } = this.slicer.spec;
    return this.change('setPosition', { position: { ...position, row, column, offsetX, offsetY } });
  }
  isAppliedToPivotTables(): boolean {
    return this.slicer.spec.appliesToPivotTables;
  }
  setApplyToPivotTables(appliesToPivotTables: boolean): Slicer {
    return this.change('setApplyToPivotTables', { appliesToPivotTables });
  }
  remove(): void {
    const { sheetId, chartId } = this.slicer;
    ask('slicers.remove', 'Slicer.remove', { sheetId, chartId });
  }

  private change(method: string, change: Partial<SlicerSpec>): Slicer {
    this.slicer = { ...this.slicer, spec: { ...this.slicer.spec, ...change } };
    ask('slicers.update', `Slicer.${method}`, this.slicer);
    return this as unknown as Slicer;
  }
}

const newSlicer = whole<Slicer, [OnTab]>('Slicer', SlicerPart);

export function slicersOf(sheetId: number): Slicer[] {
  return ask('slicers.list', 'Sheet.getSlicers', { sheetId }).map((slicer) => newSlicer(slicer));
}

/** Pixels. */
const size = { width: 200, height: 42 };

export function insertSlicer(
  sheetId: number,
  range: GoogleAppsScript.Spreadsheet.Range,
  row: number,
  column: number,
  offsetX = 0,
  offsetY = 0,
): Slicer {
  const spec: SlicerSpec = {
    ranges: [slicerRange(range)],
    position: { row, column, offsetX, offsetY, ...size },
    title: '',
    column: null,
    filter: null,
    background: null,
    titleAlignment: 'left',
    appliesToPivotTables: true,
  };
  const chartId = ask('slicers.insert', 'Sheet.insertSlicer', { sheetId, spec });
  return newSlicer({ sheetId, chartId, spec });
}

function slicerRange(range: GoogleAppsScript.Spreadsheet.Range): SlicerSpec['ranges'][number] {
  return {
    sheetId: range.getSheet().getSheetId(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    toEnd: /^[A-Z]+\d*:[A-Z]+$/.test(range.getA1Notation()),
  };
}
