import { confidencePoints } from '../../../src/pages/report/confidence-points';
import { reportLines } from '../../../src/pages/report/report-lines';
import { reportModel } from '../../../src/pages/report/report-model';
import { localize } from '../../../src/pages/shell/page-context';
import { reportGoal, reportState } from '../../support/pages/reported';

const after = (day: string, current: number | '', confidence: number | null, goalId = 'g1') => ({
  ...{ goalId, day, current, confidence },
});
const period = { from: '2026-07-01', to: '2026-11-30' };
const points = (...confidences: ReturnType<typeof after>[]) =>
  confidencePoints(reportGoal(), { confidences, cap: 1 }, period);

test('P392 a key result has the progress and the confidence of each 1:1 of the period, and 0 is not blank', () => {
  expect(
    points(
      after('2026-06-30', 14, 9),
      after('2026-07-01', '', 0),
      after('2026-08-01', 9, null),
      after('2026-09-01', 2, 7),
      after('2026-09-01', 2, 3, 'g2'),
    ),
  ).toEqual([
    { day: '2026-07-01', progress: null, confidence: 0 },
    { day: '2026-08-01', progress: 0.5, confidence: null },
    { day: '2026-09-01', progress: 1, confidence: 7 },
  ]);
  expect(points(after('2026-06-30', 14, 9), after('2026-08-01', 9, null))).toEqual([]);
});

test('P392 the report on a tab lists the confidences with their days, in a column that is there only if there are some', () => {
  const lines = (confidences: ReturnType<typeof after>[]) => {
    const model = reportModel(reportState({ confidences }));
    if (model === null) throw new Error('There is no report.');
    return reportLines(model, localize('en')).filter(
      ({ cells }) => cells[1] === 'Key result' || cells[1] === 'Lead time',
    );
  };
  const without = lines([]);
  const [header, row] = lines([after('2026-10-05', 14, 8), after('2026-11-02', 9, 4)]);
  expect(header?.cells).toEqual([...(without[0]?.cells ?? []), 'Confidence']);
  expect(row?.cells.at(-1)).toBe('8 (5 Oct), 4 (2 Nov)');
  expect(without[1]?.cells).toHaveLength(8);
});
