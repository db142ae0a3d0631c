import type { ChartRange, ChartSpec } from '../../protocol/charts';
import { exception } from '../exception';
import { make } from '../make';
import { whole } from '../partial-class';
import { newContainerInfo } from '../spreadsheet/container-info';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from './charts';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A chart as it was when it was read or built; modify(), build() and Sheet.updateChart change it. */
class EmbeddedChartPart implements Partial<EmbeddedChart> {
  constructor(
    private readonly spec: ChartSpec,
    private readonly chartId: number | null,
  ) {
    built.set(this, { spec, chartId });
  }
  getChartId(): number | null {
    return this.chartId;
  }
  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return newContainerInfo(this.spec.position);
  }
  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    const strategy = this.spec.hiddenDimensions ?? 'IGNORE_ROWS';
    return ChartHiddenDimensionStrategy[strategy as keyof typeof ChartHiddenDimensionStrategy];
  }
  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return ChartMergeStrategy[this.spec.mergeStrategy];
  }
  getNumHeaders(): number {
    return this.spec.headerRows;
  }
  getTransposeRowsAndColumns(): boolean {
    return this.spec.transposed;
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.spec.ranges.map((range: ChartRange) => make.range(range));
  }
  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return { get: (path: string) => optionAt(this.spec.options, path) };
  }
  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    // Sheets forgets the merge strategy unless it is set again: https://github.com/google/google-visualization-issues/issues/2354
    return make.chartBuilder({ ...this.spec, mergeStrategy: 'MERGE_COLUMNS' }, this.chartId);
  }
}

export const chartOf = whole<EmbeddedChart, ConstructorParameters<typeof EmbeddedChartPart>>(
  'EmbeddedChart',
  EmbeddedChartPart,
);

export function specOf(chart: EmbeddedChart): ChartSpec {
  return partsOf(chart).spec;
}

/** The id of a chart that is on a tab; throws for a chart that was only built. */
export function chartIdOf(chart: EmbeddedChart): number {
  const { chartId } = partsOf(chart);
  if (chartId === null) throw exception('The chart does not exist on this sheet: it was never inserted.');
  return chartId;
}

const built = new WeakMap<object, { spec: ChartSpec; chartId: number | null }>();

function partsOf(chart: EmbeddedChart): { spec: ChartSpec; chartId: number | null } {
  const parts = built.get(chart);
  if (!parts)
    throw exception("The parameters don't match the method signature: an EmbeddedChart was expected.");
  return parts;
}

/** Options are stored as they were set; "vAxis.title" is found whether it was set by that path or inside "vAxis". */
function optionAt(options: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path in options) return options[path];
  const parts = path.split('.');
  for (let known = parts.length - 1; known > 0; known--) {
    let value: unknown = options[parts.slice(0, known).join('.')];
    for (const key of parts.slice(known)) {
      value =
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    }
    if (value !== undefined) return value;
  }
  return null;
}
