import type { ChartSpec } from '../../protocol/charts';
import type { TypedCharts } from '../make';
import { whole } from '../partial-class';
import { ChartBuilderParts } from './embedded-chart-builder';

type Position = GoogleAppsScript.Charts.Position;
type CurveStyle = GoogleAppsScript.Charts.CurveStyle;
type PointStyle = GoogleAppsScript.Charts.PointStyle;

/** What all typed builders have in common; `Self` is the Google class that a builder implements. */
class TitledBuilder<Self> extends ChartBuilderParts {
  setTitle(title: string): Self {
    return this.set('title', title);
  }
  setColors(colors: string[]): Self {
    return this.set('colors', colors);
  }
  setBackgroundColor(color: string): Self {
    return this.set('backgroundColor', color);
  }
  setLegendPosition(position: Position): Self {
    return this.set('legend.position', String(position).toLowerCase());
  }

  protected set(path: string, value: unknown): Self {
    this.option(path, value);
    return this as unknown as Self;
  }
}

/** Charts with a category axis and a value axis. */
class AxisBuilder<Self> extends TitledBuilder<Self> {
  setXAxisTitle(title: string): Self {
    return this.set('hAxis.title', title);
  }
  setYAxisTitle(title: string): Self {
    return this.set('vAxis.title', title);
  }
  setRange(start: number, end: number): Self {
    this.option(`${this.valueAxis()}.minValue`, start);
    return this.set(`${this.valueAxis()}.maxValue`, end);
  }
  useLogScale(): Self {
    return this.set(`${this.valueAxis()}.logScale`, true);
  }
  reverseCategories(): Self {
    return this.set(`${this.valueAxis() === 'vAxis' ? 'hAxis' : 'vAxis'}.direction`, -1);
  }

  protected valueAxis(): 'vAxis' | 'hAxis' {
    return 'vAxis';
  }
}

class StackedBuilder<Self> extends AxisBuilder<Self> {
  setStacked(): Self {
    return this.set('isStacked', true);
  }
}

class AreaPart extends StackedBuilder<TypedCharts['AREA']> implements Partial<TypedCharts['AREA']> {
  setPointStyle(style: PointStyle) {
    return this.set('pointSize', pointSizes[String(style)]);
  }
}

class BarPart extends StackedBuilder<TypedCharts['BAR']> implements Partial<TypedCharts['BAR']> {
  reverseDirection() {
    return this.set('hAxis.direction', -1);
  }
  protected override valueAxis() {
    return 'hAxis' as const;
  }
}

class ColumnPart extends StackedBuilder<TypedCharts['COLUMN']> implements Partial<TypedCharts['COLUMN']> {}

class ComboPart extends StackedBuilder<TypedCharts['COMBO']> implements Partial<TypedCharts['COMBO']> {}

class HistogramPart
  extends StackedBuilder<TypedCharts['HISTOGRAM']>
  implements Partial<TypedCharts['HISTOGRAM']> {}

class LinePart extends AxisBuilder<TypedCharts['LINE']> implements Partial<TypedCharts['LINE']> {
  setCurveStyle(style: CurveStyle) {
    return this.set('curveType', String(style) === 'SMOOTH' ? 'function' : 'none');
  }
  setPointStyle(style: PointStyle) {
    return this.set('pointSize', pointSizes[String(style)]);
  }
}

class PiePart extends TitledBuilder<TypedCharts['PIE']> implements Partial<TypedCharts['PIE']> {
  set3D() {
    return this.set('is3D', true);
  }
  reverseCategories() {
    return this.set('reverseCategories', true);
  }
}

class ScatterPart extends TitledBuilder<TypedCharts['SCATTER']> implements Partial<TypedCharts['SCATTER']> {
  setXAxisTitle(title: string) {
    return this.set('hAxis.title', title);
  }
  setYAxisTitle(title: string) {
    return this.set('vAxis.title', title);
  }
  setXAxisRange(start: number, end: number) {
    this.option('hAxis.minValue', start);
    return this.set('hAxis.maxValue', end);
  }
  setYAxisRange(start: number, end: number) {
    this.option('vAxis.minValue', start);
    return this.set('vAxis.maxValue', end);
  }
  setXAxisLogScale() {
    return this.set('hAxis.logScale', true);
  }
  setYAxisLogScale() {
    return this.set('vAxis.logScale', true);
  }
  setPointStyle(style: PointStyle) {
    return this.set('pointSize', pointSizes[String(style)]);
  }
}

const pointSizes: Record<string, number> = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 };

type Parts = ConstructorParameters<typeof ChartBuilderParts>;

const makers: { [Type in keyof TypedCharts]: (...parts: Parts) => TypedCharts[Type] } = {
  AREA: whole<TypedCharts['AREA'], Parts>('EmbeddedAreaChartBuilder', AreaPart),
  BAR: whole<TypedCharts['BAR'], Parts>('EmbeddedBarChartBuilder', BarPart),
  COLUMN: whole<TypedCharts['COLUMN'], Parts>('EmbeddedColumnChartBuilder', ColumnPart),
  COMBO: whole<TypedCharts['COMBO'], Parts>('EmbeddedComboChartBuilder', ComboPart),
  HISTOGRAM: whole<TypedCharts['HISTOGRAM'], Parts>('EmbeddedHistogramChartBuilder', HistogramPart),
  LINE: whole<TypedCharts['LINE'], Parts>('EmbeddedLineChartBuilder', LinePart),
  PIE: whole<TypedCharts['PIE'], Parts>('EmbeddedPieChartBuilder', PiePart),
  SCATTER: whole<TypedCharts['SCATTER'], Parts>('EmbeddedScatterChartBuilder', ScatterPart),
};

/** EmbeddedLineChartBuilder and the other typed builders: the same specification, with the methods of its type. */
export function newTypedChartBuilder<Type extends keyof TypedCharts>(
  type: Type,
  spec: ChartSpec,
  chartId: number | null,
): TypedCharts[Type] {
  return makers[type](spec, chartId);
}
