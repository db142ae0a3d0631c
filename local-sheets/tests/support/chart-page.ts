import type { Locator } from 'playwright-core';
import type { ChartSpec } from '../../src/protocol/charts';
import { area } from './changes';
import type { TestPage } from './test-page';

const blue = '#4285f4';

/** Writes rows from the first one down, beginning in a column. */
export function fillCells(
  { sheets }: TestPage,
  rows: readonly (readonly (string | number)[])[],
  column = 1,
): void {
  sheets.book.setValues(area(1, column, rows.length, rows[0]?.length ?? 0), rows);
}

export type Given = Partial<Omit<ChartSpec, 'position'>> & { readonly title?: string };

/** Puts a chart over the cells; by default it draws A1:B from the first row as header. */
export function putChart(
  testPage: TestPage,
  type: string,
  { options = {}, title = type, ...given }: Given = {},
): Locator {
  testPage.sheets.book.putChart(0, {
    type,
    ranges: [{ ...area(1, 1, 5, 2), toEnd: true }],
    headerRows: 1,
    mergeStrategy: 'MERGE_COLUMNS',
    transposed: false,
    hiddenDimensions: null,
    position: { row: 2, column: 6, offsetX: 0, offsetY: 0, width: 480, height: 300 },
    ...given,
    options: { title, ...options },
  });
  return chartCalled(testPage, title);
}

export const chartCalled = ({ page }: TestPage, title: string) =>
  page.getByRole('img', { name: title, exact: true });

/** Marks of this color: outlines for lines, fillings for bars, slices and points. */
export const marks = (chart: Locator, kind: 'stroke' | 'fill', color = blue) =>
  chart.locator(`path[${kind}="${color}"]`);

export const words = (chart: Locator) => chart.locator('svg text').allTextContents();

/** Texts that reach beyond the chart's own edges, and pairs that lie over one another. */
export const misplaced = (chart: Locator) =>
  chart.evaluate((place) => {
    const edge = place.getBoundingClientRect();
    const texts = [...place.querySelectorAll('svg text')].map((text) => ({
      label: text.textContent ?? '',
      box: text.getBoundingClientRect(),
    }));
    const outside = texts.filter(
      ({ box }) => box.left < edge.left || box.right > edge.right || box.bottom > edge.bottom,
    );
    const covered = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          ({ box }) =>
            one.box.left < box.right - 1 &&
            box.left < one.box.right - 1 &&
            one.box.top < box.bottom - 3 &&
            box.top < one.box.bottom - 3,
        )
        .map((other) => `${one.label} / ${other.label}`),
    );
    return { outside: outside.map(({ label }) => label), covered };
  });
