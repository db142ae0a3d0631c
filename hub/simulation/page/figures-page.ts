import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { departmentTotals } from '../department-totals';
import type { Figures } from '../figures';
import { type Colors, type FigureChart, figureCharts } from './charts';
import './figures-page.css';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const data = document.getElementById('figures')?.textContent ?? '';
const figures = JSON.parse(data) as Figures;
const place = document.getElementById('charts');
for (const chart of figureCharts(figures, departmentTotals(figures))) place?.append(panel(chart));

/** A chart with its title and its sentence, which is drawn again if its size or the colors change. */
function panel({ title, sentence, option }: FigureChart): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  const picture = document.createElement('div');
  const words = document.createElement('p');
  heading.textContent = title;
  words.textContent = sentence;
  picture.className = 'chart';
  picture.role = 'img';
  picture.ariaLabel = `${title}. ${sentence}`;
  section.append(heading, picture, words);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const chart = init(picture, null, { renderer: 'svg', width: 300, height: 280 });
  const draw = () => chart.setOption(option(colors()), { notMerge: true });
  new ResizeObserver(() => {
    chart.resize({ width: picture.clientWidth, height: picture.clientHeight });
  }).observe(picture);
  dark.addEventListener('change', draw);
  draw();
  return section;
}

function colors(): Colors {
  const style = getComputedStyle(document.documentElement);
  const value = (name: keyof Colors) => style.getPropertyValue(`--${name}`).trim();
  return {
    text: value('text'),
    faint: value('faint'),
    line: value('line'),
    accent: value('accent'),
    warning: value('warning'),
    surface: value('surface'),
  };
}
