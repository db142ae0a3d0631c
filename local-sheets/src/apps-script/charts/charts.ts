import { enumeration } from '../enumeration';
import { wholeService } from '../partial-class';

export const ChartType = enumeration<typeof GoogleAppsScript.Charts.ChartType>('Charts.ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

export const ChartMergeStrategy = enumeration<typeof GoogleAppsScript.Charts.ChartMergeStrategy>(
  'Charts.ChartMergeStrategy',
  ['MERGE_COLUMNS', 'MERGE_ROWS'],
);

export const ChartHiddenDimensionStrategy = enumeration<
  typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy
>('Charts.ChartHiddenDimensionStrategy', ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH']);

/** The enumerations that embedded charts use. Charts for web pages are not implemented. */
export const charts = wholeService<GoogleAppsScript.Charts.Charts>('Charts', {
  ChartType,
  ChartMergeStrategy,
  ChartHiddenDimensionStrategy,
  CurveStyle: enumeration('Charts.CurveStyle', ['NORMAL', 'SMOOTH']),
  PointStyle: enumeration('Charts.PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']),
  Position: enumeration('Charts.Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']),
});
