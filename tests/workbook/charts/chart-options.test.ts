import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartSpec } from '../../../local-sheets/src/protocol/charts';
import { root } from '../../../local-sheets/tests/support/root';
import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const facts = readFileSync(join(root, 'docs/platform-facts.md'), 'utf8');

/** The options in a row of the platform facts. */
function optionsIn(row: string): string[] {
  const text = facts.split('\n').find((line) => line.startsWith(`- **${row}** `)) ?? '';
  return Array.from(text.matchAll(/`([A-Za-z.]+)`/g), ([, name = '']) => name);
}
const kept = optionsIn('6.11');
const maybeIgnored = optionsIn('6.12');

let addOn: AddOnFixture;
let charts: ChartSpec[];
beforeAll(async () => {
  const ada = engineerForm('Ada Lovelace');
  addOn = await openAddOn({ team: [ada] });
  const specs = (tab: string) => addOn.book.charts(addOn.tab(tab).sheetId).map(({ spec }) => spec);
  charts = [...specs(ada.name), ...specs('Charts')];
});
afterAll(() => addOn.close());

type Options = Readonly<Record<string, unknown>>;

/** The options of a chart by path, without those that local Sheets stores for a setter, such as "vAxis.title". */
function pathsOf(options: Options): string[] {
  const all: string[] = [];
  const add = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) all.push(path);
    else
      for (const [key, part] of Object.entries(value)) add(part, /^\d+$/.test(key) ? path : `${path}.${key}`);
  };
  for (const [key, value] of Object.entries(options)) if (!key.includes('.')) add(value, key);
  return all;
}

/** The options that remain if Sheets ignores some. */
function without(options: Options, ignored: readonly string[], path = ''): Options {
  const left = Object.entries(options).flatMap(([key, value]) => {
    const own = /^\d+$/.test(key) ? path : path === '' ? key : `${path}.${key}`;
    if (ignored.includes(own)) return [];
    const isPart = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [[key, isPart ? without(value as Options, ignored, own) : value]];
  });
  return Object.fromEntries(left);
}

test('W192 every option of a chart is one that Sheets charts have, or one that Sheets may ignore', () => {
  expect(charts).toHaveLength(8);
  const used = new Set(charts.flatMap(({ options }) => pathsOf(options)));
  expect(used.size).toBeGreaterThan(15);
  // A chart without colors as an option has them from its setter (platform fact 6.5).
  expect([...used].filter((path) => ![...kept, ...maybeIgnored].includes(path))).toEqual([]);
});

test('W192 without the options that Sheets may ignore, a chart reads the same', () => {
  const plain = charts.map((chart) => ({ type: chart.type, options: without(chart.options, maybeIgnored) }));
  expect(JSON.stringify(plain)).not.toMatch(/gridlines":\{"|"format"|"colors"/);
  for (const { type, options } of plain) {
    const {
      series = {},
      vAxes = {},
      hAxis,
      legend,
      title,
    } = options as {
      series?: Record<string, { color?: string; pointSize?: number; targetAxisIndex?: number }>;
      vAxes?: Record<string, { title?: string; viewWindow?: { min?: number } }>;
      hAxis?: { title?: string };
      legend?: { position?: string };
      title?: string;
    };
    expect(title).toMatch(/\w/);
    if (type === 'PIE') {
      // Names beside the slices, and otherwise the share that Sheets writes into each slice, and a legend.
      expect(legend).toEqual({ position: 'labeled' });
      expect(options).not.toHaveProperty('pieSliceText');
      continue;
    }
    expect(hAxis?.title).toMatch(/\w/);
    for (const axis of Object.values(vAxes))
      expect([axis.title !== '', axis.viewWindow?.min !== undefined]).toEqual([true, true]);
    const all = Object.values(series);
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ color }) => color)).size).toBe(all.length);
    if (all.length > 1) {
      expect(legend?.position).toBe('bottom');
      expect(new Set(all.map(({ targetAxisIndex }) => targetAxisIndex)).size).toBe(all.length);
      if (type === 'LINE') expect(new Set(all.map(({ pointSize }) => pointSize)).size).toBe(all.length);
    }
  }
});
