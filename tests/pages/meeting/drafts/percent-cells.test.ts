import { recapText } from '../../../../src/pages/meeting/afterwards/recap';
import { briefLineText } from '../../../../src/pages/meeting/brief/brief-text';
import { meetingForm } from '../../../../src/pages/meeting/drafts/draft';
import { sentRows } from '../../../../src/pages/meeting/drafts/draft-rows';
import { unitOf } from '../../../../src/pages/meeting/drafts/number-unit';
import { readDraft, writeDraft } from '../../../../src/pages/meeting/drafts/stored-draft';
import { readAs, shownCell, typedCell } from '../../../../src/pages/meeting/drafts/typed-cell';
import { liveScore } from '../../../../src/pages/meeting/goals/live-score';
import { goalEdit, shownGoalCell, visibleGoals } from '../../../../src/pages/meeting/goals/visible-goals';
import { conflictName, shownValue } from '../../../../src/pages/meeting/save-bar/conflict-text';
import { meetingStrings } from '../../../../src/pages/meeting/strings/meeting-strings';
import { localize } from '../../../../src/pages/shell/page-context';
import { deploysConflict } from '../../../support/pages/goal-edits';
import { draftAfter, goal, withGoals } from '../../../support/pages/rows';
import { viewOf } from '../../../support/pages/team';

const measures = ['start', 'target', 'current'] as const;
const adoption = goal('kr-1', { start: 0, target: 1, current: 0.5, percents: measures });
const failures = goal('kr-2', { type: 'at most', target: 0.02, current: 0.05, percents: measures });
const plain = goal('kr-3', { weight: 0.4, percents: ['weight'] });
const engineer = withGoals(adoption, failures, plain);
const view = viewOf(engineer);
const [first] = visibleGoals(engineer.goals.keyResults, { edits: {}, additions: [] });
const text = localize('en', 'en_US').strings(meetingStrings);
const { formats } = localize('en', 'en_US');

test.each([
  ['69 %', ',', 0.69],
  ['69%', '.', 0.69],
  ['69', '.', 0.69],
  ['0.69', '.', 0.69],
  ['0,69', ',', 0.69],
  ['69,5', ',', 0.695],
  ['69.5 %', '.', 0.695],
  ['7', '.', 0.07],
  ['1', '.', 0.01],
  ['150', ',', 1.5],
  ['−5', ',', -0.05],
  ['0', '.', 0],
  ['0.4 %', '.', 0.004],
  ['', '.', ''],
  ['soon', '.', 'soon'],
] as const)('P401 "%s" in a percentage, with the decimal separator "%s", is %j', (typed, decimal, sent) => {
  expect(typedCell('current', typed, decimal, unitOf(adoption, 'current'))).toBe(sent);
});

test('P401 where all numbers of the goal are below 10 %, a number below 1 is a percentage too', () => {
  const unit = unitOf(failures, 'current');
  expect(['0.4', '4', '4 %', '0.4 %'].map((typed) => typedCell('current', typed, '.', unit))).toEqual([
    0.004, 0.04, 0.04, 0.004,
  ]);
});

test.each([
  [{ target: '80 %', start: '0', current: '50' }, { target: 0.8, start: 0, current: 0.5 }, measures],
  [{ target: '0.8 %', current: '0.4' }, { target: 0.008, current: 0.004 }, measures],
  [{ weight: '40 %', target: '8' }, { weight: 0.4, target: 8 }, ['weight']],
  [{ target: '80', current: '5' }, { target: 80, current: 5 }, undefined],
])('P416 of a new goal, %j is sent as %j with the percentages %j', (typed, sent, percents) => {
  const addition = { table: 'goals' as const, id: 'new', cells: { 'key-result': 'Retain', ...typed } };
  const [one] = sentRows({ edits: {}, additions: [addition] }, '2026-10-14', '.').additions;
  expect(one).toEqual({
    ...addition,
    cells: { 'key-result': 'Retain', ...sent },
    ...(percents && { percents }),
  });
});

test('P417 a percentage in a restored draft is saved as it was typed, also without the figures', () => {
  const draft = draftAfter(goalEdit(first!, 'current', '69'));
  const restored = readDraft(writeDraft(draft));
  if (restored === null) throw new Error('The draft is not kept.');
  const form = meetingForm(restored, { view, engineerId: 'ada-1', engineer: null, decimal: '.' });
  expect(form).toMatchObject({ edits: [{ ref: 'kr-1', now: { current: 0.69 } }], percents: true });
  expect(form.edits[0]).not.toHaveProperty('units');
});

test('P401 a goal without percentages, and a column without them, take numbers as before', () => {
  expect(unitOf(goal('kr-4'), 'current')).toBe('number');
  expect(unitOf(undefined, 'current')).toBe('number');
  expect(unitOf(plain, 'current')).toBe('number');
  expect(typedCell('weight', '40', '.', unitOf(plain, 'weight'))).toBe(0.4);
  expect(typedCell('weight', '40', '.', unitOf(adoption, 'weight'))).toBe(40);
});

test('P400 a percentage is shown with every decimal of the cell, and typed back it is the same number', () => {
  const shown = [0.69, 0.07, 0.6937, 1.5, -0.05, 0, 0.1 + 0.2].map((value) =>
    shownCell(value, ',', 'percent'),
  );
  expect(shown).toEqual(['69 %', '7 %', '69,37 %', '150 %', '-5 %', '0 %', '30 %'].map(withGap));
  expect(shown.map((typed) => typedCell('current', typed, ',', 'percent'))).toEqual([
    0.69, 0.07, 0.6937, 1.5, -0.05, 0, 0.3,
  ]);
});

test('P402 a number without a sign shows how it is read, and nothing else does', () => {
  const read = (typed: string | number) => readAs('current', typed, ',', 'percent');
  expect(['69', '0,69', '69 %', 'soon', '', 0.69].map(read)).toEqual([
    withGap('69 %'),
    withGap('69 %'),
    '',
    '',
    '',
    '',
  ]);
  expect(readAs('current', '0,4', ',', 'small percent')).toBe(withGap('0,4 %'));
  expect(readAs('current', '69', ',', 'number')).toBe('');
});

test('P401 the score while typing, and what is sent, are those of the fraction', () => {
  const draft = draftAfter(goalEdit(first!, 'current', '69'));
  const shown = visibleGoals(engineer.goals.keyResults, draft.content.rows);
  const score = liveScore(shown, engineer.goals, '2026-11-22', '.');
  expect(score.goals.get('kr-1')?.raw).toBeCloseTo(0.69);
  expect(shownGoalCell(shown[0]!, 'current', '.')).toBe(withGap('69 %'));
  const form = meetingForm(draft, { view, engineerId: 'ada', engineer, decimal: '.' });
  expect(form).toMatchObject({ percents: true, edits: [{ seen: { current: 0.5 }, now: { current: 0.69 } }] });
});

test('P401 a percentage typed as it was is not a change', () => {
  const { rows } = draftAfter(goalEdit(first!, 'current', '50'), goalEdit(first!, 'current', '0,50')).content;
  expect(sentRows(rows, '2026-11-22', ',', engineer.goals.keyResults).edits).toEqual([]);
});

test('P400 the recap and the brief show percentages', () => {
  const draft = draftAfter(goalEdit(first!, 'current', '69'));
  expect(recapText({ view, engineer, draft }, text.next.recap, '.')).toContain(withGap('50 % → 69 %'));
  const line = {
    kind: 'moved',
    ref: 'kr-1',
    keyResult: 'Adoption',
    before: 0.5,
    after: 0.69,
    isBack: false,
    others: 0,
  } as const;
  const goals = engineer.goals.keyResults;
  expect(briefLineText(line, { view, goals, decimal: '.', text })).toContain(withGap('69 %'));
});

test('P400 a conflict shows percentages', () => {
  expect(conflictName({ ...deploysConflict, ref: 'kr-1' }, view, text)).toBe('Deploys a week');
  expect([0.69, ''].map((value) => shownValue(value, text, formats, 'percent'))).toEqual([
    withGap('69 %'),
    'nothing',
  ]);
});

function withGap(words: string): string {
  return words.replace(/ %/g, '\u00a0%');
}
