import type { MeetingForm, SavedView } from '../../contract/meeting-form';
import type { Outcome } from '../../contract/outcome';
import { type FilledForm, readMeetingForm, refuseNothing } from '../../domain/meetings/meeting-form';
import { readAdditions, readEdits } from '../../domain/meetings/row-edits';
import { refuseIfLimited } from '../../workbook/access/tab-access';
import type { TableKey } from '../../workbook/grid/layout';
import { type PlannedRow, plannedRows, takeBack, writePlan } from '../../workbook/grid/row-plan';
import type { Table } from '../../workbook/grid/table';
import { engineerTab, needTab, readTags, type Tags } from '../../workbook/grid/tags';
import { logCorrections } from '../../workbook/records/changes';
import { type Engineer, readEngineers } from '../../workbook/records/engineers';
import { logGoals, readGoalLog } from '../../workbook/records/goal-log';
import { ensureGoalIds, goalOf, ownGoals } from '../../workbook/records/goals';
import { addQuestionColumns } from '../../workbook/records/question-columns';
import { ensureQuestionIds, readSettings, type Settings } from '../../workbook/records/settings';
import { type Desk, writing } from '../endpoint';
import { knownEngineer } from '../engineers/known-engineer';
import { figuresNow, formView } from '../views/form-view';
import { ChangedMeanwhile } from './changed-meanwhile';
import { correctionsIn } from './corrections';
import { type OwnPlans, type OwnTables, readOwnTables } from './own-tables';
import { planMeeting } from './plan-meeting';
import { planRows } from './plan-rows';
import { undoOf } from './undo-save';

/**
 * Saves a 1:1 as a row of the engineer's tab together with what was changed in goals, actions and talking points; the same
 * meeting again writes the same rows. All is planned before anything is written, and what was written before a failure goes.
 */
export function saveMeeting(form: MeetingForm): Outcome<SavedView> {
  return writing('saveMeeting', (desk) => {
    const { workbook, today } = desk;
    let tags = readTags(workbook.spreadsheet);
    const settings = readSettings(tags);
    const filled = readMeetingForm(form, settings.questions, today);
    const [edits, additions] = [readEdits(form.edits), readAdditions(form.additions)];
    const { engineers } = readEngineers(tags);
    const engineer = knownEngineer(engineers, filled.engineerId);
    const me = desk.signedIn();
    refuseIfLimited(workbook, tags.tab(engineerTab(engineer.id)), engineer.name, me);
    if (addColumns(tags, settings, engineer, filled)) tags = readTags(workbook.spreadsheet);
    const tables = readOwnTables(tags, engineer);
    const log = readGoalLog(tags);
    const by = me || engineer.manager;
    const cycle = ownGoals(tables.goals.goals, engineer.name).pop()?.cycle ?? '';
    const occasion = {
      engineer,
      day: workbook.toDate(filled.date),
      today: workbook.toDate(today),
      by,
      cycle,
    };
    const { plans, conflicts } = planRows(workbook, tables, edits, additions, occasion);
    const own = ownGoals(plannedRows(tables.goals, plans.goals).map(goalOf), engineer.name);
    const { score, coverage } = figuresNow(tables, settings, own);
    const figures = { score: score ?? '', coverage: coverage ?? '', manager: by };
    const meeting = planMeeting(desk, tables.meetings, settings, {
      filled,
      seen: form.seen,
      figures,
      movesGoals: plans.goals.length > 0,
    });
    const all = [...meeting.conflicts, ...conflicts];
    if (all.length > 0) throw new ChangedMeanwhile(all);
    if (meeting.row1 === null && edits.length === 0 && additions.length === 0) refuseNothing();

    const goalIds = writeAll(desk, tables, { meetings: meeting.rows, ...plans });
    const done = { meetings: meeting.rows, ...plans, goals: [...plans.goals, ...goalIds] };
    const moved = ownGoals(plannedRows(tables.goals, done.goals).map(goalOf), engineer.name);
    const meetingId = meeting.row1 === null ? '' : filled.meetingId;
    const occasionOfLog = { date: occasion.day, engineer: engineer.name, by, meetingId };
    logGoals(log, moved, occasionOfLog, goalIds.length > 0 ? 0 : 50);
    if (meeting.known !== null) {
      logCorrections(tags, correctionsIn(workbook, tables.meetings, settings, meeting.rows), {
        when: desk.now,
        by,
        engineer: engineer.name,
        date: occasion.day,
        meetingId: filled.meetingId,
      });
    }
    return {
      form: formView(desk, engineers, settings, { engineer, tables, plans: done, score, coverage }),
      meetingId: filled.meetingId,
      corrected: meeting.known !== null,
      row: meeting.row1,
      kept: meeting.kept,
      undo: undoOf(workbook, filled, { meetings: meeting.rows, ...plans }, moved),
    };
  });
}

/** Questions of the team's own get their columns on this tab when they are first answered; answers whether any did. */
function addColumns(tags: Tags, settings: Settings, engineer: Engineer, { answers }: FilledForm): boolean {
  const tab = needTab(tags, engineerTab(engineer.id), engineer.name);
  const isAnswered = (questionId: string) =>
    answers.some((one) => one.questionId === questionId && (one.value !== null || one.text !== ''));
  const missing = settings.questions.filter(({ id }) => !tab.columns.has(id) && isAnswered(id));
  for (const question of missing) addQuestionColumns(tab, question);
  if (missing.length > 0) ensureQuestionIds(settings);
  return missing.length > 0;
}

/** Writes what is planned; answers the ids that goals typed by hand were given, as rows of a plan. */
function writeAll(desk: Desk, tables: OwnTables, plans: OwnPlans): PlannedRow[] {
  // In this order a save that broke off is completed by saving again: rows are found by their ids, and the log is asked what it has.
  const ids = ensureGoalIds(desk.workbook, tables.goals);
  const given = ids.filter(({ id, row1 }) => tables.goals.at(row1, 'id') !== id);
  for (const table of ['meetings', 'goals', 'actions', 'talking-points'] as const) {
    const plan = { read: tables[table] as Table<TableKey>, rows: plans[table] };
    if (plan.rows.length === 0) continue;
    desk.onFailure(() => takeBack(plan));
    // Rows are added ahead of need where nothing else has to be: otherwise all that is rare could fall into one save (M44).
    writePlan(plan, table === 'meetings' && given.length === 0 ? 2 : 0);
  }
  return given.map(({ id, row1 }) => ({ table: 'goals', row1, id, before: { id: '' }, after: { id } }));
}
