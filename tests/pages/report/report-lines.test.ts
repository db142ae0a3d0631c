import { readReportLines } from '../../../src/domain/report/report-sheet';
import { reportLines } from '../../../src/pages/report/report-lines';
import { reportModel } from '../../../src/pages/report/report-model';
import type { ReportState } from '../../../src/pages/report/report-state';
import { localize } from '../../../src/pages/shell/page-context';
import { met, move, reportGoal, reportState } from '../../support/pages/reported';

function lines(source: Parameters<typeof reportState>[0] = {}, change: Partial<ReportState> = {}) {
  const model = reportModel(reportState(source, change));
  if (model === null) throw new Error('There is no report.');
  return reportLines(model, localize('en'));
}
const cells = (...args: Parameters<typeof lines>) => lines(...args).map((line) => line.cells);

test('R19 the sheet has the content of the page, with figures and days as values', () => {
  const summaries = { 'dewi-1': 'Grew a lot. ' };
  const all = cells({}, { summaries });
  const day = (text: string) => ({ day: text });
  for (const wanted of [
    ['Growth report: Dewi'],
    ['Manager', 'Maya'],
    ['Period', day('2026-07-01'), day('2026-12-31')],
    ['Created on', day('2026-11-25')],
    ['A figure is a conversation aid, not an appraisal.'],
    ['', 'Grew a lot.'],
    [
      'Project Delivery',
      'Lead time',
      14,
      9,
      4,
      { share: 0.5, decimals: 0 },
      'Behind',
      '14 (5 Oct), 9 (2 Nov)',
    ],
    [
      day('2026-07-01'),
      'Feeling\nSECRET feeling',
      4,
      -1,
      { share: 0.5, decimals: 0 },
      { share: 0.8, decimals: 0 },
    ],
    ['', 'Notes\nSECRET notes'],
    ['1 done, 1 open.'],
    ['Maya', 'SECRET action', day('2026-12-01'), '', 'Open'],
  ]) {
    expect(all).toContainEqual(wanted);
  }
});

test('R8 without notes, the sheet contains no text from a 1:1 and no action item', () => {
  expect(JSON.stringify(lines())).toContain('SECRET');
  const without = lines({}, { isWithoutNotes: true });
  expect(JSON.stringify(without)).not.toContain('SECRET');
  expect(without.map((line) => line.cells)).toContainEqual(['1 done, 1 open.']);
});

test('R19 an empty report is short and says that it is empty', () => {
  const all = cells({ meetings: [], goals: [], log: [], actions: [] });
  expect(all).toContainEqual(['No key results in this period.']);
  expect(all).toContainEqual(['No 1:1s in this period.']);
  expect(all).toContainEqual(['0 done, 0 open.']);
});

test('R23 the lines of any report are valid for a sheet', () => {
  const long = 'x'.repeat(50_000);
  const meetings = Array.from({ length: 60 }, () => met('2026-08-03', { notes: long, score: null }));
  const goals = [
    reportGoal({ keyResult: '=A1', target: true, isPercent: true }),
    reportGoal({ target: '#N/A' }),
  ];
  const made = lines({ meetings, goals }, { summaries: { 'dewi-1': long } });
  expect(readReportLines(made).map((line) => line.cells.length)).toEqual(made.map(() => 9));
});

test('R26 percentages are written to the sheet as percentages, with decimals if they have any', () => {
  const goals = [reportGoal({ isPercent: true, start: 0, target: 1 })];
  const log = [move(1, '2026-10-05', '', 0.45), move(2, '2026-11-02', 0.45, 0.9961)];
  expect(cells({ goals, log })).toContainEqual(
    expect.arrayContaining([
      { share: 0.45, decimals: 0 },
      { share: 0.9961, decimals: 2 },
    ]),
  );
});

test('P354 wins are listed by objective with their days, and without notes only counted', () => {
  const wins = [
    { day: '2026-06-30', win: 'SECRET before', objective: 'Growth' },
    { day: '2026-07-01', win: 'SECRET first', objective: 'Growth' },
    { day: null, win: 'SECRET undated', objective: '' },
    { day: '2026-12-31', win: 'SECRET last', objective: 'Growth' },
  ];
  const all = cells({ wins });
  const from = all.findIndex(([first]) => first === 'Wins');
  expect(all.slice(from, from + 6)).toEqual([
    ['Wins'],
    ['3 wins in this period.'],
    ['Objective', 'Win', 'Date'],
    ['Growth', 'SECRET first', { day: '2026-07-01' }],
    ['Growth', 'SECRET last', { day: '2026-12-31' }],
    ['No objective', 'SECRET undated', ''],
  ]);
  const without = cells({ wins }, { isWithoutNotes: true });
  expect(without).toContainEqual(['3 wins in this period.']);
  expect(JSON.stringify(without)).not.toContain('SECRET');
});
