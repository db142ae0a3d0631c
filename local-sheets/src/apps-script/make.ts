import type { ChartSpec } from '../protocol/charts';
import type { ConditionalFormat, ValidationRule } from '../protocol/formats';
import type { RangeOfCall } from '../protocol/sheet-calls';

/** Lets one Google class create another without importing it, because sheets create ranges and ranges return their sheet. */
export interface Makers {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet;
  range(place: RangeOfCall): GoogleAppsScript.Spreadsheet.Range;
  validationBuilder(rule: ValidationRule): GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  formatRuleBuilder(rule: ConditionalFormat): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  typedChartBuilder<Type extends keyof TypedCharts>(
    type: Type,
    spec: ChartSpec,
    chartId: number | null,
  ): TypedCharts[Type];
  chartBuilder(spec: ChartSpec, chartId: number | null): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
}

/** Filled by services.ts, which imports all classes. */
export const make = {} as Makers;

/** The typed chart builders, by chart type. */
export interface TypedCharts {
  AREA: GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder;
  BAR: GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
  COLUMN: GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
  COMBO: GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;
  HISTOGRAM: GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder;
  LINE: GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
  PIE: GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;
  SCATTER: GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
}
