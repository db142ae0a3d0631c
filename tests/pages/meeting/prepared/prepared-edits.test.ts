import type { GoalView } from '../../../../src/contract/goals-view';
import type { EngineerSummary } from '../../../../src/contract/meeting-form';
import type { PreparedView } from '../../../../src/contract/prepared';
import { beginDraft, type Draft, editDraft } from '../../../../src/pages/meeting/drafts/draft';
import {
  allEdits,
  answerEdits,
  newTopics,
  newWins,
  offeredValues,
  winEdit,
} from '../../../../src/pages/meeting/prepared/prepared-edits';
import { ada as plain, questions } from '../../../support/pages/team';

const today = '2026-11-22';
const goal = (ref: string, change: Partial<GoalView> = {}): GoalView => ({
  ...{ ref, objective: 'Delivery', keyResult: `Goal ${ref}`, type: '', weight: '', start: 0, target: 100 },
  ...{ current: 40, confidence: '', from: '', due: '' },
  ...change,
});
const lines = (...all: string[]) => ({ lines: all, more: 0 });
const ada: EngineerSummary = {
  ...plain,
  talkingPoints: [{ ref: 't1', topic: 'Pay', addedBy: '', added: '' }],
  goals: {
    ...plain.goals,
    keyResults: [goal('g1'), goal('g2', { type: 'binary' }), goal('g3', { target: { day: today } })],
  },
};
const prepared: PreparedView = {
  ...{ ref: '1 ada@example.com', day: '2026-11-21', time: '16:40', isVerified: true, isRenamed: false },
  answers: [
    { questionId: 'feeling', value: 4, text: '' },
    { questionId: 'blockers', value: null, text: 'Reviews' },
    { questionId: 'retired', value: null, text: 'No longer asked' },
  ],
  topics: lines('pay ', 'Rota', 'Rota'),
  wins: lines(),
  progress: ['g1', 'g2', 'g3', 'gone'].map((ref) => ({ ref, value: '80' })),
  progressText: '',
};
const id = () => 'topic-0001';
const edits = (draft: Draft) => allEdits(draft, ada, questions, prepared, id);

test('P285 P286 "Use all" takes over answers, new topics and values of goals, and then has nothing left', () => {
  const fresh = beginDraft('m1');
  const used = edits(fresh).reduce((draft, edit) => editDraft(draft, edit, today), fresh);
  expect(used.content.answers).toEqual({
    feeling: { value: 4, text: '' },
    blockers: { value: null, text: 'Reviews' },
  });
  expect(used.content.rows.additions).toEqual([
    { table: 'talking-points', id: 'topic-0001', cells: { topic: 'Rota' } },
  ]);
  expect(Object.values(used.content.rows.edits)).toEqual([
    {
      table: 'goals',
      ref: 'g1',
      seen: { 'key-result': 'Goal g1', current: 40 },
      now: { current: '80' },
    },
  ]);
  expect(edits(used)).toEqual([]);
});

test('P285 nothing that has input is changed, neither an answer nor a value', () => {
  const typed = [
    { question: 'feeling', value: 2 },
    { question: 'blockers', text: 'Mine' },
    {
      rows: 'edit',
      edit: { table: 'goals', ref: 'g1', seen: { current: 40 }, now: { current: '50' } },
    },
  ] as const;
  const draft = typed.reduce((one, edit) => editDraft(one, edit, today), beginDraft('m1'));
  expect(prepared.answers.slice(0, 2).flatMap((answer) => answerEdits(draft, answer))).toEqual([]);
  expect(offeredValues(draft, ada, prepared.progress)).toMatchObject([{ value: '80', isTyped: true }]);
  expect(edits(draft)).toEqual([
    { rows: 'add', addition: { table: 'talking-points', id: 'topic-0001', cells: { topic: 'Rota' } } },
  ]);
});

test('P286 a topic that is a talking point already, in the workbook or in the form, is not offered again', () => {
  const draft = beginDraft('m1');
  expect(newTopics(draft, ada, prepared.topics.lines)).toEqual(['Rota']);
  const [edit] = edits(draft).filter((one) => 'rows' in one && one.rows === 'add');
  if (!edit) throw new Error('No topic is offered.');
  expect(newTopics(editDraft(draft, edit, today), ada, prepared.topics.lines)).toEqual([]);
});

test('P353 prepared wins that are not in the form are offered, each once, and used with the others', () => {
  const fresh = beginDraft('m1');
  const wins = ['Shipped', 'Spoke', 'Shipped'];
  expect(newWins(fresh, wins)).toEqual(['Shipped', 'Spoke']);
  const typed = editDraft(fresh, winEdit('shipped ', 'win-1'), today);
  expect(newWins(typed, wins)).toEqual(['Spoke']);
  const all = allEdits(
    typed,
    ada,
    [],
    { ...prepared, ...{ answers: [], topics: lines(), progress: [] }, wins: lines(...wins) },
    id,
  );
  expect(all).toEqual([winEdit('Spoke', id())]);
});
