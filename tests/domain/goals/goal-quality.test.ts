import {
  type CheckedGoal,
  goalQuality,
  type QualityCheck,
  qualityChecks,
} from '../../../src/domain/goals/goal-quality';
import { qualityText, saysStoodStill } from '../../../src/domain/goals/quality-text';

const today = 20_000;
const rule = { objectiveWeights: [{ name: 'Growth', weight: 100 }], cap: 1 };
const good: CheckedGoal = {
  objective: 'Growth',
  keyResult: 'Cut the build time of the importer',
  type: 'metric',
  weight: '',
  start: 0,
  target: 10,
  current: 6,
  fromDay: today - 30,
  dueDay: today + 60,
  stoodStill: false,
};
const other: CheckedGoal = { ...good, keyResult: 'Write the runbook of the importer' };
const of = (...goals: CheckedGoal[]) => goalQuality(goals, rule, qualityChecks, today);
const first = (change: Partial<CheckedGoal>) => of({ ...good, ...change }, other)[0];

test('M392 a goal with a number, a period and unique words has no hints', () => {
  expect(of(good, other)).toEqual([[], []]);
  expect(of()).toEqual([]);
});

test.each<[string, Partial<CheckedGoal>, QualityCheck[]]>([
  ['a target without a number', { target: 'many' }, ['no-number']],
  ['a blank target', { target: '' }, ['no-number']],
  ['a blank target of a binary goal', { type: 'binary', target: '', current: false }, []],
  ['a target that is a date', { start: new Date(0), target: new Date(9e7), current: new Date(6e7) }, []],
  ['start equal to target', { start: 10 }, ['start-is-target']],
  ['a blank start and the target 0', { start: '', target: 0 }, ['start-is-target']],
  ['at most 0', { type: 'at most', start: '', target: 0, current: 1 }, []],
  ['no due date', { dueDay: null }, ['no-due']],
  ['due before it begins', { fromDay: today + 70 }, ['dates-reversed']],
  ['past its due date', { dueDay: today - 1 }, ['overdue']],
  ['due today and below half', { dueDay: today, current: 4 }, ['due-soon']],
  ['due in a week and below half', { dueDay: today + 7, current: 4.9 }, ['due-soon']],
  ['due in a week and unreported', { dueDay: today + 7, current: '' }, ['due-soon']],
  ['due in a week and half done', { dueDay: today + 7, current: 5 }, []],
  ['due in eight days and below half', { dueDay: today + 8, current: 1 }, []],
  ['more than a year long', { fromDay: today - 307 }, ['long-period']],
  ['a year long', { fromDay: today - 306 }, []],
  ['the words of another', { keyResult: 'write the RUNBOOK, of the importer!' }, ['same-words']],
  ['few letters', { keyResult: 'Tests' }, ['few-words']],
  ['blank text', { keyResult: '' }, ['few-words']],
  ['text of another script', { keyResult: '覆盖率提高到八十五' }, []],
  ['61 % of the weight', { weight: 61 }, ['too-heavy']],
  ['60 % of the weight', { weight: 60 }, []],
  ['the weight 0', { weight: 0 }, ['zero-weight']],
  ['no movement', { stoodStill: true }, ['stood-still']],
  ['nothing at all', { target: '', dueDay: null, keyResult: 'x' }, ['no-number', 'no-due', 'few-words']],
  ['the target, whatever else is wrong', { current: 10, dueDay: null, stoodStill: true }, []],
])('M393 %s', (_name, change, found) => {
  expect(first(change)).toEqual(found);
});

test('M393 from the eighth goal on, each is one too many; a single goal is not too heavy', () => {
  const goals = Array.from({ length: 9 }, (_, index) => ({ ...good, keyResult: `Goal number ${index}` }));
  expect(of(...goals)).toEqual([...Array.from({ length: 7 }, () => []), ['too-many'], ['too-many']]);
  expect(of(good)).toEqual([[]]);
});

test('M395 a check that is off finds nothing', () => {
  for (const off of qualityChecks) {
    const on = qualityChecks.filter((check) => check !== off);
    const goals = [{ ...good, target: '', dueDay: null, keyResult: 'x', stoodStill: true }, other];
    const wanted = of(...goals)[0]?.filter((check) => check !== off);
    expect(goalQuality(goals, rule, on, today)[0]).toEqual(wanted);
  }
});

test('M394 the text names each finding once, and begins with a sign if the goal stood still', () => {
  expect(qualityText([])).toBe('');
  expect(qualityText(['stood-still', 'no-due'])).toBe('⏸ Stood still over three 1:1s. No due date.');
  expect(saysStoodStill(qualityText(['stood-still']))).toBe(true);
  expect(saysStoodStill(qualityText(['no-due']))).toBe(false);
  const all = qualityChecks.map((check) => qualityText([check]));
  expect(new Set(all).size).toBe(qualityChecks.length);
});
