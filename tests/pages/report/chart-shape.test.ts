import { type ChartPoint, chartShape, plot } from '../../../src/pages/report/chart-shape';
import { fc } from '../../support/fast-check';

const frame = { firstDay: 100, lastDay: 200, lowest: 1, highest: 5 };
const point = (day: number, value: number | null): ChartPoint => ({ day, value });

test('R15 without figures nothing is drawn, and a single figure is a dot without a line', () => {
  expect(chartShape([], frame)).toMatchObject({ dots: [], path: '' });
  expect(chartShape([point(150, null)], frame).dots).toEqual([]);
  const one = chartShape([point(150, 3)], frame);
  expect(one.dots).toEqual([{ x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 }]);
  expect(one.path).toBe('');
});

test('R15 the line is interrupted where a figure is missing', () => {
  const { path, dots } = chartShape([point(100, 1), point(120, 5), point(140, null), point(200, 5)], frame);
  expect(dots).toHaveLength(3);
  expect(path.match(/[ML]/g)).toEqual(['M', 'L', 'M']);
});

test('R15 a period of one day is centred, and so are figures that are all equal', () => {
  const flat = { firstDay: 100, lastDay: 100, lowest: 2, highest: 2 };
  expect(chartShape([point(100, 2)], flat).dots).toEqual([
    { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 },
  ]);
});

test('R15 sixty figures have smaller dots than a few', () => {
  const many = Array.from({ length: 60 }, (_, index) => point(100 + index, 3));
  expect(chartShape(many, frame).radius).toBeLessThan(chartShape(many.slice(0, 5), frame).radius);
});

test('R15 every dot is within the plot, later ones further right and higher ones further up', () => {
  const anyPoint = fc.record({
    day: fc.integer({ min: 100, max: 200 }),
    value: fc.option(fc.integer({ min: 1, max: 5 })),
  });
  fc.assert(
    fc.property(fc.array(anyPoint, { maxLength: 60 }), (points) => {
      const { dots } = chartShape(points, frame);
      const known = points.filter(({ value }) => value !== null);
      expect(dots).toHaveLength(known.length);
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThanOrEqual(plot.left);
        expect(x).toBeLessThanOrEqual(plot.left + plot.width);
        expect(y).toBeGreaterThanOrEqual(plot.top);
        expect(y).toBeLessThanOrEqual(plot.top + plot.height);
      }
      known.forEach(({ day, value }, index) => {
        const [first, dot] = [dots[0], dots[index]];
        expect(Math.sign(dot.x - first.x)).toBe(Math.sign(day - known[0].day));
        expect(Math.sign(first.y - dot.y)).toBe(Math.sign((value ?? 0) - (known[0].value ?? 0)));
      });
    }),
  );
});
