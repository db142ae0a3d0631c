import { BarChart, LineChart, PieChart, RadarChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { chartDrawing } from './chart-drawing';
import { textOption } from './chart-options';
import type { ChartSource } from './chart-source';
import { chartTable } from './chart-table';

use([
  BarChart,
  LineChart,
  PieChart,
  RadarChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

interface Props {
  readonly chartId: number;
  readonly source: ChartSource;
}

/** The component that Univer shows over the cells for each chart; it draws only from the specification and the cells. */
export function GasChart({ chartId, source }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    return keepDrawn(place.current, chartId, source);
  }, [chartId, source]);
  return <div ref={place} className="chart" role="img" />;
}

function keepDrawn(place: HTMLDivElement, chartId: number, source: ChartSource): () => void {
  const canvas = document.createElement('div');
  const words = document.createElement('p');
  words.className = 'chart-sentence';
  place.replaceChildren(canvas, words);
  const chart = init(canvas, null, { renderer: 'svg' });
  let drawn = '';

  function draw(): void {
    const content = source.read(chartId);
    // Most changes of the workbook do not affect this chart.
    const { clientWidth } = place;
    const now = JSON.stringify([clientWidth, content]);
    if (content === null || now === drawn) return;
    drawn = now;
    const { spec, blocks } = content;
    const { option, sentence } = chartDrawing(spec, chartTable(spec, blocks), clientWidth);
    place.dataset.type = spec.type;
    place.ariaLabel = textOption(spec, 'title') ?? 'Chart';
    words.textContent = sentence;
    chart.setOption(option, { notMerge: true });
  }

  const size = new ResizeObserver(() => {
    chart.resize();
    draw();
  });
  size.observe(place);
  const forget = source.onChange(draw);
  draw();
  return () => {
    forget();
    size.disconnect();
    chart.dispose();
  };
}
