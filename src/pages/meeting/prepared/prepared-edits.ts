import type { EngineerSummary, Question } from '../../../contract/meeting-form';
import type { PreparedAnswer, PreparedView, ReportedProgress } from '../../../contract/prepared';
import { nameKey } from '../../../domain/cells/name-key';
import { readGoalType } from '../../../domain/goals/goal-progress';
import { answerTo, type Draft, type Edit } from '../drafts/draft';
import { goalEdit, isDated, isRetired, type VisibleGoal, visibleGoals } from '../goals/visible-goals';

/** What a press of "Use" does; [] if the fields have input, which remains (P285). */
export function answerEdits(draft: Draft, { questionId, value, text }: PreparedAnswer): Edit[] {
  const now = answerTo(draft, questionId);
  const edits: Edit[] = [];
  if (value !== null && now.value === null) edits.push({ question: questionId, value });
  if (text !== '' && now.text.trim() === '') edits.push({ question: questionId, text });
  return edits;
}

/** The topics that are not yet talking points, neither in the workbook nor in the form (P286). */
export function newTopics(draft: Draft, engineer: EngineerSummary, topics: readonly string[]): string[] {
  const known = [
    ...engineer.talkingPoints.map(({ topic }) => topic),
    ...draft.content.rows.additions.flatMap(({ cells }) => ('topic' in cells ? [String(cells.topic)] : [])),
  ].map(nameKey);
  return topics.filter((topic, index) => !known.includes(nameKey(topic)) && topics.indexOf(topic) === index);
}

export function topicEdit(topic: string, id: string): Edit {
  return { rows: 'add', addition: { table: 'talking-points', id, cells: { topic } } };
}

/** The wins that are not in the form yet (P353). */
export function newWins(draft: Draft, wins: readonly string[]): string[] {
  const known = draft.content.rows.additions.flatMap(({ cells }) =>
    'win' in cells ? [nameKey(String(cells.win))] : [],
  );
  return wins.filter((win, index) => !known.includes(nameKey(win)) && wins.indexOf(win) === index);
}

export function winEdit(win: string, id: string): Edit {
  return { rows: 'add', addition: { table: 'wins', id, cells: { win } } };
}

/** A key result with the current value that the engineer reports. */
export interface OfferedValue {
  readonly goal: VisibleGoal;
  readonly value: string;
  /** True if the current value has input already. */
  readonly isTyped: boolean;
}

/** The reported values of key results with a number as their current value (P286). */
export function offeredValues(
  draft: Draft,
  engineer: EngineerSummary,
  progress: readonly ReportedProgress[],
): OfferedValue[] {
  const goals = visibleGoals(engineer.goals.keyResults, draft.content.rows);
  return progress.flatMap(({ ref, value }) => {
    const goal = goals.find((one) => one.ref === ref);
    if (goal === undefined || isRetired(goal) || isDated(goal)) return [];
    if (readGoalType(goal.cells.type) === 'binary') return [];
    return [{ goal, value, isTyped: goal.edit?.now.current !== undefined }];
  });
}

export function valueEdit({ goal, value }: OfferedValue): Edit {
  return goalEdit(goal, 'current', value);
}

/** Everything that "Use all" takes over; [] if there is nothing left. */
export function allEdits(
  draft: Draft,
  engineer: EngineerSummary,
  questions: readonly Question[],
  { answers, topics, wins, progress }: PreparedView,
  newId: () => string,
): Edit[] {
  const asked = answers.filter(({ questionId }) => questions.some(({ id }) => id === questionId));
  return [
    ...asked.flatMap((answer) => answerEdits(draft, answer)),
    ...newTopics(draft, engineer, topics.lines).map((topic) => topicEdit(topic, newId())),
    ...newWins(draft, wins.lines).map((win) => winEdit(win, newId())),
    ...offeredValues(draft, engineer, progress)
      .filter(({ isTyped }) => !isTyped)
      .map(valueEdit),
  ];
}
