import type { ChartRange, ChartSpec } from '../../protocol/charts';
import { make, type TypedCharts } from '../make';
import { whole } from '../partial-class';
import { newContainerInfo } from '../spreadsheet/container-info';
import { placeOf } from '../spreadsheet/places';
import { ChartType } from './charts';
import { chartOf } from './embedded-chart';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Collects the specification of a chart; the tab changes only with Sheet.insertChart or Sheet.updateChart. */
export class ChartBuilderParts implements Partial<Builder> {
  constructor(
    protected spec: ChartSpec,
    private readonly chartId: number | null,
  ) {}

  build(): EmbeddedChart {
    return chartOf(this.spec, this.chartId);
  }
  getChartType(): GoogleAppsScript.Charts.ChartType {
    return ChartType[this.spec.type as keyof typeof ChartType];
  }
  getContainer(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return newContainerInfo(this.spec.position);
  }
  getRanges(): Range[] {
    return this.spec.ranges.map((range: ChartRange) => make.range(range));
  }
  addRange(range: Range): Builder {
    return this.with({ ranges: [...this.spec.ranges, placeOf(range)] });
  }
  removeRange(range: Range): Builder {
    const gone = JSON.stringify(placeOf(range));
    return this.with({ ranges: this.spec.ranges.filter((place) => JSON.stringify(place) !== gone) });
  }
  clearRanges(): Builder {
    return this.with({ ranges: [] });
  }
  setChartType(type: GoogleAppsScript.Charts.ChartType): Builder {
    return this.with({ type: String(type) });
  }
  setNumHeaders(headerRows: number): Builder {
    return this.with({ headerRows });
  }
  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): Builder {
    return this.with({ mergeStrategy: String(strategy) as ChartSpec['mergeStrategy'] });
  }
  setTransposeRowsAndColumns(transposed: boolean): Builder {
    return this.with({ transposed });
  }
  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): Builder {
    return this.with({ hiddenDimensions: String(strategy) });
  }
  setOption(option: string, value: unknown): Builder {
    this.option(option, value);
    return this.self();
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): Builder {
    return this.with({ position: { ...this.spec.position, row, column, offsetX, offsetY } });
  }

  asAreaChart() {
    return this.as('AREA');
  }
  asBarChart() {
    return this.as('BAR');
  }
  asColumnChart() {
    return this.as('COLUMN');
  }
  asComboChart() {
    return this.as('COMBO');
  }
  asHistogramChart() {
    return this.as('HISTOGRAM');
  }
  asLineChart() {
    return this.as('LINE');
  }
  asPieChart() {
    return this.as('PIE');
  }
  asScatterChart() {
    return this.as('SCATTER');
  }

  /** A script sets width and height as options; the page reads them from the position. */
  protected option(path: string, value: unknown): void {
    const { position, options } = this.spec;
    if ((path === 'width' || path === 'height') && typeof value === 'number') {
      this.with({ position: { ...position, [path]: value } });
    }
    this.with({ options: { ...options, [path]: plain(value) } });
  }

  protected self(): Builder {
    return this as unknown as Builder;
  }

  private with(change: Partial<ChartSpec>): Builder {
    this.spec = { ...this.spec, ...change };
    return this.self();
  }

  private as<Type extends keyof TypedCharts>(type: Type): TypedCharts[Type] {
    return make.typedChartBuilder(type, { ...this.spec, type }, this.chartId);
  }
}

export const newChartBuilder = whole<Builder, ConstructorParameters<typeof ChartBuilderParts>>(
  'EmbeddedChartBuilder',
  ChartBuilderParts,
);

/** Sheet.newChart(): by default a column chart at the top left. */
export function newChart(): Builder {
  const position = { row: 1, column: 1, offsetX: 0, offsetY: 0, width: 600, height: 371 };
  return newChartBuilder(
    {
      type: 'COLUMN',
      ranges: [],
      headerRows: 0,
      mergeStrategy: 'MERGE_COLUMNS',
      transposed: false,
      hiddenDimensions: null,
      options: {},
      position,
    },
    null,
  );
}

/** Options are sent as JSON; members of Google's enumerations become their names. */
function plain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}
