import { type QualityCheck, qualityChecks } from '../../../../src/domain/goals/goal-quality';
import { liveQuality } from '../../../../src/pages/meeting/goals/live-quality';
import { goalEdit, visibleGoals } from '../../../../src/pages/meeting/goals/visible-goals';
import { draftAfter, goal } from '../../../support/pages/rows';

const keyResults = [goal('kr-1', { current: 4 }), goal('kr-2', { stoodStill: true })];
const rule = { objectiveWeights: [{ name: 'Growth', weight: 100 }], cap: 1 };
const none = { edits: {}, additions: [] };
const quality = (rows = draftAfter().content.rows, checks: readonly QualityCheck[] = qualityChecks) =>
  Object.fromEntries(liveQuality(visibleGoals(keyResults, rows), { ...rule, checks }, '2026-11-22', ','));
const [first, second] = visibleGoals(keyResults, none);

test('P350 hints follow what is typed, also numbers of the locale, before it is saved', () => {
  expect(quality()).toEqual({ 'kr-1': [], 'kr-2': ['stood-still'] });
  const typed = draftAfter(goalEdit(first!, 'start', '10,0'), goalEdit(first!, 'due', '')).content.rows;
  expect(quality(typed)['kr-1']).toEqual(['start-is-target', 'no-due']);
  const retired = draftAfter(goalEdit(first!, 'closed', { day: '2026-11-22' })).content.rows;
  expect(quality(retired)['kr-1']).toBeUndefined();
});

test('P350 a key result with a new value counts as moved, and an edit of its text changes nothing', () => {
  expect(quality(draftAfter(goalEdit(second!, 'current', '6')).content.rows)['kr-2']).toEqual([]);
  const words = draftAfter(goalEdit(second!, 'key-result', 'Ship the importer')).content.rows;
  expect(quality(words)['kr-2']).toEqual(['stood-still']);
});

test('P350 a new key result has hints from its first letter on, and a check that is off gives none', () => {
  const addition = (cells: Record<string, string>) =>
    draftAfter({
      rows: 'add',
      addition: { table: 'goals', id: 'new-1', cells: { type: 'metric', ...cells } },
    });
  expect(quality(addition({ 'key-result': '' }).content.rows)['new-1']).toBeUndefined();
  const begun = addition({ 'key-result': 'S' }).content.rows;
  expect(quality(begun)['new-1']).toEqual(['no-number', 'no-due', 'few-words']);
  expect(quality(begun, ['no-due'])['new-1']).toEqual(['no-due']);
});
