import { planSave } from '../../../src/api/save/plan-save';
import type { FormEdit } from '../../../src/contract/row-edit';
import { readGoalConfidences, readGoalValues } from '../../../src/domain/brief/goal-values';
import { qualityChecks } from '../../../src/domain/goals/goal-quality';
import type { Cells } from '../../../src/workbook/grid/table';
import { planInput, utcDays } from '../../support/planned-tables';

const today = '2026-10-14';
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const settings = { questions: [], cap: 1, goalChecks: qualityChecks };
const updated = day('2026-09-30');
const goal = (id: string, cells: Cells<'goals'> = {}): Cells<'goals'> => ({
  ...{ engineer: 'Ada Lovelace', objective: 'Growth', 'key-result': `Write the runbook of ${id}`, id },
  ...{ target: 10, current: 4, from: day('2026-08-01'), due: day('2026-12-31'), updated, ...cells },
});
const edit = (
  ref: string,
  now: FormEdit<'goals'>['now'],
  confidence: number | '' = '',
): FormEdit<'goals'> => ({
  ...{ table: 'goals', ref, seen: { 'key-result': '', current: 4, confidence }, now },
});
const input = (goals: Cells<'goals'>[], ...edits: FormEdit<'goals'>[]) =>
  planInput({ goals }, { settings, edits: { goals: edits, actions: [], 'talking-points': [], wins: [] } });
const plan = (goals: Cells<'goals'>[], ...edits: FormEdit<'goals'>[]) =>
  planSave(utcDays(), today, input(goals, ...edits)).rows;
const after = (goals: Cells<'goals'>[], ...edits: FormEdit<'goals'>[]) =>
  plan(goals, ...edits).goals.map((row) => [row.row1, row.after]);

test('M452 a confidence is written with Quality and Updated of its row, and of the rows beside it', () => {
  expect(after([goal('a'), goal('b', { due: '' })], edit('a', { current: 5, confidence: 7 }))).toEqual([
    [2, { current: 5 }],
    [2, { confidence: 7, quality: '', updated: day(today) }],
    [3, { confidence: '', quality: 'No due date.', updated }],
  ]);
  const goals = [goal('a'), goal('b', { confidence: 9 }), goal('c')];
  expect(after(goals, edit('a', { current: 5 }), edit('c', { confidence: 0 }))).toEqual([
    [2, { current: 5 }],
    [2, { confidence: '', quality: '', updated: day(today) }],
    [3, { confidence: 9, quality: '', updated }],
    [4, { confidence: 0, quality: '', updated }],
  ]);
});

test('M452 a confidence alone does not count as a change of the value, and without one the column is left alone', () => {
  expect(after([goal('a')], edit('a', { confidence: 7 }))).toEqual([[2, { confidence: 7, quality: '' }]]);
  expect(after([goal('a', { confidence: 7 })], edit('a', { confidence: '' }, 7))).toEqual([
    [2, { confidence: '', quality: '' }],
  ]);
  expect(after([goal('a', { confidence: 7 })], edit('a', { current: 5 }))).toEqual([
    [2, { current: 5 }],
    [2, { quality: '', updated: day(today) }],
  ]);
});

test('M451 a save stores the confidences with the 1:1, also those that it does not change', () => {
  const goals = [goal('a', { confidence: 3 }), goal('b', { confidence: 'high' }), goal('c')];
  const [meeting] = plan(goals, edit('c', { confidence: 0 })).meetings;
  const text = String(meeting?.after['goal-values']);
  expect([...readGoalConfidences(text)]).toEqual([
    ['a', 3],
    ['c', 0],
  ]);
  expect([...readGoalValues(text).keys()]).toEqual(['a', 'b', 'c']);
});

test('M452 a new key result has a blank confidence in its one write', () => {
  const addition = { table: 'goals', id: 'n', cells: { 'key-result': 'Read the runbook again' } } as const;
  const base = input([goal('a')]);
  const { rows } = planSave(utcDays(), today, {
    ...base,
    additions: {
      ...base.additions,
      goals: [addition, { ...addition, id: 'm', cells: { ...addition.cells, confidence: 5 } }],
    },
  });
  expect(rows.goals.map((row) => row.after.confidence)).toEqual(['', 5]);
});

test('W230 a workbook without the column is saved as before', () => {
  const base = input([goal('a')], edit('a', { current: 5 }));
  const columns = new Map(base.tables.goals.tab.columns);
  columns.delete('confidence');
  const goals = { ...base.tables.goals, tab: { ...base.tables.goals.tab, columns } };
  const { rows } = planSave(utcDays(), today, { ...base, tables: { ...base.tables, goals } });
  expect(rows.goals.map((row) => row.after)).toEqual([{ current: 5 }, { quality: '', updated: day(today) }]);
  expect(rows.meetings[0]?.after['goal-values']).toBe('{"a":5}');
});
