import { ask } from '../ask';
import { chartIdOf, chartOf, specOf } from '../charts/embedded-chart';
import { newChart } from '../charts/embedded-chart-builder';
import { make } from '../make';
import { type MetadataArguments, metadataArguments } from '../metadata/developer-metadata';
import { newFinder } from '../metadata/developer-metadata-finder';
import { whole } from '../partial-class';
import { toCell } from '../range/cell-values';
import { newRangeList } from '../range/range-list';
import { formatRuleOf, formatRuleParts } from '../rules/conditional-format-rule';
import { insertSlicer, slicersOf } from '../slicers/slicer';
import { newProtection } from './protection';
import { newSelection } from './selection';
import { SheetTab } from './sheet-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What a tab contains: ranges, selection, charts, conditional formats, protection, developer metadata. */
class SheetPart extends SheetTab implements Partial<Sheet> {
  getRange(rowOrA1: number | string, column = 1, rows = 1, columns = 1): Range {
    const { sheetId } = this;
    const wanted =
      typeof rowOrA1 === 'string'
        ? { sheetId, a1: rowOrA1 }
        : { sheetId, row: rowOrA1, column, rows, columns };
    return make.range(ask('grid.range', 'Sheet.getRange', wanted));
  }
  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return newRangeList(a1Notations.map((a1) => this.getRange(a1)));
  }
  getDataRange(): Range {
    const { sheetId } = this;
    const extent = ask('tabs.extent', 'Sheet.getDataRange', { sheetId });
    const size = { rows: Math.max(extent.rows, 1), columns: Math.max(extent.columns, 1) };
    return make.range({ sheetId, row: 1, column: 1, ...size, toEnd: false });
  }
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.getRange(row, column, rows, columns).getValues();
  }
  appendRow(rowContents: unknown[]): Sheet {
    ask('cells.append', 'Sheet.appendRow', { sheetId: this.sheetId, values: rowContents.map(toCell) });
    return this.self();
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return newSelection();
  }
  getActiveRange(): Range | null {
    return newSelection().getActiveRange();
  }
  getCurrentCell(): Range | null {
    return newSelection().getCurrentCell();
  }
  getActiveCell(): Range {
    return newSelection().getCurrentCell() ?? this.getRange(1, 1);
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setActiveSelection(range: Range | string): Range {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }
  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChart();
  }
  getCharts(): EmbeddedChart[] {
    const charts = ask('charts.list', 'Sheet.getCharts', { sheetId: this.sheetId });
    return charts.map(({ spec, chartId }) => chartOf(spec, chartId));
  }
  insertChart(chart: EmbeddedChart): void {
    ask('charts.insert', 'Sheet.insertChart', { sheetId: this.sheetId, spec: specOf(chart) });
  }
  updateChart(chart: EmbeddedChart): void {
    const chartId = chartIdOf(chart);
    ask('charts.update', 'Sheet.updateChart', { sheetId: this.sheetId, spec: specOf(chart), chartId });
  }
  removeChart(chart: EmbeddedChart): void {
    ask('charts.remove', 'Sheet.removeChart', { chartId: chartIdOf(chart) });
  }

  getSlicers(): GoogleAppsScript.Spreadsheet.Slicer[] {
    return slicersOf(this.sheetId);
  }
  insertSlicer(
    range: Range,
    anchorRow: number,
    anchorColumn: number,
    offsetX = 0,
    offsetY = 0,
  ): GoogleAppsScript.Spreadsheet.Slicer {
    return insertSlicer(this.sheetId, range, anchorRow, anchorColumn, offsetX, offsetY);
  }

  getConditionalFormatRules(): FormatRule[] {
    const formats = ask('tabs.formats', 'Sheet.getConditionalFormatRules', { sheetId: this.sheetId });
    return formats.map((format) => formatRuleOf(format));
  }
  setConditionalFormatRules(rules: FormatRule[]): void {
    const formats = rules.map(formatRuleParts);
    ask('tabs.setFormats', 'Sheet.setConditionalFormatRules', { sheetId: this.sheetId, formats });
  }
  clearConditionalFormatRules(): void {
    ask('tabs.setFormats', 'Sheet.clearConditionalFormatRules', { sheetId: this.sheetId, formats: [] });
  }

  protect(): Protection {
    return newProtection(ask('protections.add', 'Sheet.protect', { sheetId: this.sheetId, area: null }));
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
    const wanted = { sheetId: this.sheetId, type: String(type) as 'RANGE' | 'SHEET' };
    return ask('protections.list', 'Sheet.getProtections', wanted).map((view) => newProtection(view));
  }

  addDeveloperMetadata(...args: MetadataArguments): Sheet {
    const location = { type: 'SHEET', sheetId: this.sheetId } as const;
    ask('metadata.add', 'Sheet.addDeveloperMetadata', { ...metadataArguments(args), location });
    return this.self();
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    const location = { type: 'SHEET', sheetId: this.sheetId } as const;
    return newFinder({ within: 'exactly', location }, 'Sheet.getDeveloperMetadata').find();
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return newFinder({ within: 'sheet', sheetId: this.sheetId });
  }
}

export const newSheet = whole<Sheet, [sheetId: number]>('Sheet', SheetPart);
