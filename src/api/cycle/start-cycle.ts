import type { CycleForm, CycleView, StartedCycleView } from '../../contract/cycle';
import type { Outcome } from '../../contract/outcome';
import { isDate } from '../../domain/cells/cell-number';
import { shortened } from '../../domain/cells/form-text';
import { nameKey } from '../../domain/cells/name-key';
import { type ChosenGoal, readCycleForm, type ValidCycle } from '../../domain/cycles/cycle-form';
import { copiedStart, goalPaths, isInCycle } from '../../domain/cycles/new-cycle';
import { isOpenGoal } from '../../domain/goals/open-goal';
import { Refusal, type RefusalDetails } from '../../domain/refusal';
import { isViewer, readPeople } from '../../workbook/access/people';
import { readEngineers } from '../../workbook/records/engineers';
import {
  type GoalCopy,
  hasBegunCopies,
  isBegun,
  removeBegunCopies,
  startGoals,
} from '../../workbook/records/goal-cycle';
import {
  type Goal,
  type GoalTable,
  goalOf,
  readGoals,
  storeGoalIds,
  withGoalIds,
} from '../../workbook/records/goals';
import { type RequestContext, writing } from '../endpoint';
import { refusal } from '../input/reader';
import { cycleView, seenOf } from './cycle-view';

/**
 * What the dialog "Start a new cycle" starts with; goals that a user typed get their ids here, because the form refers to them
 * (M190). For a viewer nothing is written.
 */
export function readCycle(): Outcome<CycleView> {
  return writing('readCycle', ({ workbook, today, readTags, userEmail }) => {
    const { spreadsheet } = workbook;
    const tags = readTags();
    const { engineers } = readEngineers(tags);
    const locale = spreadsheet.getSpreadsheetLocale();
    const table = readGoals(tags);
    const goals = withGoalIds(workbook, table.goals);
    const isToWrite = goals !== table.goals || hasBegunCopies(table);
    if (isToWrite && !isViewer(readPeople(spreadsheet), userEmail())) {
      removeBegunCopies(table);
      storeGoalIds(table, goals);
    }
    return { ...cycleView(engineers, goals, today), locale };
  });
}

/** Closes the goals of the form and adds copies of those that continue (M191); the same form again changes nothing (M194). */
export function startCycle(form: CycleForm): Outcome<StartedCycleView> {
  return writing('startCycle', (context) => {
    const { workbook, today } = context;
    const cycle = readCycleForm(form, today);
    const table = readGoals(context.readTags());
    const known = new Map(table.goals.map((goal) => [goal.id, goal]));
    const todo = cycle.goals.filter((chosen) => !isDone(context, cycle, chosen, known));
    refuseChanged(todo, known, cycle.name);
    const goals = todo.map(({ id }) => known.get(id) as Goal);
    refuseTakenIds(table, todo, goals, cycle.name);
    const copies = todo.flatMap((chosen, index) => copyOf(chosen, goals[index] as Goal, known));
    refuseDeadEnds(todo, goals);
    const dates = { name: cycle.name, from: workbook.toDate(cycle.from), due: workbook.toDate(cycle.due) };
    startGoals(table, goals, copies, dates, workbook.toDate(cycle.closedOn));
    const ended = cycle.goals.filter(({ choice }) => choice === 'ends').length;
    return { name: cycle.name, wentOn: cycle.goals.length - ended, ended, closedOn: cycle.closedOn };
  });
}

/** The same form has closed this goal before, and its copy is there. */
function isDone(
  { workbook }: RequestContext,
  { closedOn }: ValidCycle,
  { id, choice, newId }: ChosenGoal,
  known: ReadonlyMap<string, Goal>,
): boolean {
  const closed = known.get(id)?.closed;
  if (!isDate(closed) || workbook.toDay(closed) !== closedOn) return false;
  return choice === 'ends' || isCopied(known, newId);
}

/** True if there is a copy with this ID that an interrupted start has completed. */
function isCopied(known: ReadonlyMap<string, Goal>, newId: string): boolean {
  const copy = known.get(newId);
  return copy !== undefined && !isBegun(copy);
}

function copyOf({ choice, newId }: ChosenGoal, goal: Goal, known: ReadonlyMap<string, Goal>): GoalCopy[] {
  if (choice === 'ends' || isCopied(known, newId)) return [];
  const startLooksLike = choice === 'from current' ? 'current' : 'start';
  return [{ goal, id: newId, start: copiedStart(goal, choice), startLooksLike }];
}

function refuseChanged(
  chosen: readonly ChosenGoal[],
  known: ReadonlyMap<string, Goal>,
  cycleName: string,
): void {
  const changed = chosen.flatMap(({ id, keyResult, seen }) => {
    const goal = known.get(id);
    if (goal === undefined) return [{ keyResult, what: 'gone', label: 'no longer there' }];
    const { keyResult: now, cycle } = goal;
    if (!isOpenGoal(goal)) return [{ keyResult: now, what: 'closed', label: 'closed' }];
    if (isInCycle(cycle, cycleName)) {
      return [{ keyResult: now, what: 'in the cycle', label: `in ${shortened(cycle, 20)} already` }];
    }
    return seenOf(goal) === seen ? [] : [{ keyResult: now, what: 'changed', label: 'changed' }];
  });
  if (changed.length === 0) return;
  const goals = listed(changed.map(({ keyResult, label }) => `“${shortened(keyResult, 30)}” (${label})`));
  const message = `Goals have changed since this page was read: ${goals}. Nothing was written. Check the list and start again.`;
  throw new Refusal('M193', 'goals', message, { ...named(changed), cycle: cycleName });
}

/** Refuses a copy with the ID of another row, or of another copy (M530): its goal would be closed and lost. */
function refuseTakenIds(
  { rows }: GoalTable,
  chosen: readonly ChosenGoal[],
  goals: readonly Goal[],
  cycleName: string,
): void {
  const taken = new Map(rows.map((row) => [row.text('id'), goalOf(row)]));
  chosen.forEach(({ choice, newId }, index) => {
    const [goal, other] = [goals[index] as Goal, taken.get(newId)];
    if (choice === 'ends') return;
    if (other !== undefined && !isBegun(other) && !isCopyOf(goal, other, cycleName)) {
      const name = shortened(goal.keyResult, 30);
      throw refusal(
        'newId',
        `This page sent the ID of another row for the copy of “${name}”, so nothing was written.`,
      );
    }
    taken.set(newId, goal);
  });
}

function isCopyOf(goal: Goal, copy: Goal, cycleName: string): boolean {
  return (
    isInCycle(copy.cycle, cycleName) &&
    nameKey(copy.engineer) === nameKey(goal.engineer) &&
    copy.objective === goal.objective &&
    copy.keyResult === goal.keyResult
  );
}

function refuseDeadEnds(chosen: readonly ChosenGoal[], goals: readonly Goal[]): void {
  const ends = goals.filter((goal, index) => {
    const choice = chosen[index]?.choice;
    return choice !== undefined && goalPaths(goal).deadEnds.includes(choice);
  });
  if (ends.length === 0) return;
  const names = listed(ends.map(({ keyResult }) => `“${shortened(keyResult, 30)}”`));
  const message = `The start of ${names} would equal the target. End the goals that are reached, or change their targets on the Goals tab first.`;
  throw new Refusal('M192', 'goals', message, named(ends));
}

/** The first few, and how many more. */
function listed(names: readonly string[]): string {
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** The same as details: goal1, what1 and so on, and how many there are in all. */
function named(goals: readonly { readonly keyResult: string; readonly what?: string }[]): RefusalDetails {
  const details: Record<string, string | number> = { count: goals.length };
  goals.slice(0, most).forEach(({ keyResult, what }, index) => {
    details[`goal${index + 1}`] = shortened(keyResult, 30);
    if (what !== undefined) details[`what${index + 1}`] = what;
  });
  return details;
}

const most = 3;
