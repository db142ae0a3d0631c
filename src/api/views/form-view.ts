import type { EngineerSummary, FormView } from '../../contract/meeting-form';
import { dayNumber } from '../../domain/cells/day';
import { scoreGoals } from '../../domain/goals/goal-scores';
import { cadenceState, nextDue, proposedNext } from '../../domain/meetings/cadence';
import type { Responses } from '../../workbook/check-in/responses-tab';
import type { BlockingCell } from '../../workbook/formulas/problem-sentence';
import { plannedRows } from '../../workbook/grid/row-plan';
import type { Engineer } from '../../workbook/records/engineers';
import { type GoalFormats, noFormats } from '../../workbook/records/goal-formats';
import { findBlockedProgress, type Goal } from '../../workbook/records/goals';
import { lastMeeting, meetingsOf } from '../../workbook/records/meetings';
import type { Settings } from '../../workbook/records/settings';
import { preparedView } from '../check-in/prepared-view';
import type { RequestContext } from '../endpoint';
import { noPlans, type OwnPlans, type OwnRows } from '../save/own-tables';
import { briefView } from './brief-view';
import { scheduleOf } from './meeting-schedule';
import { meetingView } from './meeting-view';
import { objectiveWeightsOf } from './objective-weights';
import { actionsView, goalsView, talkingPointsView } from './rows-view';
import { unreadView } from './unread-view';

/** The engineer of the form with their tables; planned rows count as written. */
export interface EngineerInForm {
  readonly engineer: Engineer;
  readonly tables: OwnRows;
  readonly plans?: OwnPlans;
  /** How the tab Goals shows numbers; absent if no goal shows percentages. */
  readonly formats?: GoalFormats;
  readonly score: number | null;
  readonly coverage: number | null;
  /** The responses of the linked form; absent if there is none, or if they were not read. */
  readonly responses?: Responses | null;
  /** What the panel shows instead of a score; absent if that is not an error. */
  readonly scoreError?: string;
  /** The cell in the way of the scores that the line above the panel names. */
  readonly blocked?: BlockingCell;
}

/** Everything that the sidebar shows; `engineer` is null if no engineer is chosen. */
export function formView(
  context: RequestContext,
  engineers: readonly Engineer[],
  settings: Settings,
  inForm: EngineerInForm | null,
): FormView {
  return {
    today: context.today,
    engineers: engineers
      .filter(({ id, isActive }) => isActive && id !== '')
      .map(({ id, name, team }) => ({ id, name, team }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    engineer: inForm && engineerView(context, settings, inForm),
    questions: settings.questions.map(({ row1: _row1, isNew: _isNew, ...question }) => question),
  };
}

/** The engineer's score and coverage from their current goals, as fractions; null if there is nothing to score. */
export function figuresNow(
  { meetings }: Pick<OwnRows, 'meetings'>,
  { cap, capFlaw }: Pick<Settings, 'cap' | 'capFlaw'>,
  goals: readonly Goal[],
): { score: number | null; coverage: number | null } {
  const { score, coverage } = scoreGoals(goals, {
    objectiveWeights: objectiveWeightsOf(meetings),
    cap,
    capFlaw,
  });
  return { score, coverage };
}

function engineerView(
  context: RequestContext,
  settings: Settings,
  {
    engineer,
    tables,
    plans = noPlans,
    formats = noFormats,
    score,
    coverage,
    scoreError,
    blocked: named,
    responses = null,
  }: EngineerInForm,
): EngineerSummary {
  const { workbook, today } = context;
  const { id, name, email, role, team, manager } = engineer;
  const meetingRows = plannedRows(tables.meetings, plans.meetings);
  const goalRows = plannedRows(tables.goals, plans.goals);
  const actionRows = plannedRows(tables.actions, plans.actions);
  const meetings = meetingsOf(meetingRows);
  const last = lastMeeting(meetings);
  const blocked = findBlockedProgress(tables.goals) ?? named;
  const schedule = scheduleOf(workbook, last, engineer, settings);
  const goals = goalsView(
    workbook,
    { tab: tables.goals.tab, rows: goalRows, formats },
    engineer,
    objectiveWeightsOf(tables.meetings),
    settings,
  );
  const { lastMeeting: lastDay } = schedule;
  const prepared = preparedView(workbook, responses, { engineer, lastDay, settings, goals });
  const unread = unreadView(engineer, settings.unread, tables, {
    meetings: meetingRows,
    goals: goalRows,
    actions: actionRows,
  });
  const talkingPoints = talkingPointsView(
    workbook,
    {
      tab: tables['talking-points'].tab,
      rows: plannedRows(tables['talking-points'], plans['talking-points']),
    },
    engineer,
    { today, meetingDays: meetings.map(({ date }) => dayNumber(workbook.toDay(date)) ?? 0) },
  );
  const topics = talkingPoints.map(({ topic }) => topic);
  const brief = briefView(context, { engineer, tables, plans, meetings, prepared, topics });
  return {
    id,
    name,
    email,
    role,
    team,
    manager,
    meetingCount: meetings.length,
    lastMeeting: schedule.lastMeeting,
    nextDue: nextDue(schedule),
    cadence: cadenceState(schedule, today),
    cadenceDays: schedule.cadenceDays,
    proposedNext: proposedNext(today, schedule.cadenceDays),
    score,
    coverage,
    last: last && meetingView(workbook, tables.meetings, settings, last.cells),
    actions: actionsView(workbook, actionRows, engineer),
    talkingPoints,
    goals,
    ...(prepared && { prepared }),
    ...(brief && { brief }),
    ...(scoreError !== undefined && { scoreError }),
    ...(blocked && { blocked }),
    ...(unread && { unread }),
  };
}
