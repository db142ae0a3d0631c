import type { MeetingForm, SavedView } from '../contract/meeting-form';
import type { Outcome } from '../contract/outcome';
import { isFlaw } from '../domain/cell-number';
import { scoreGoals } from '../domain/goal-scores';
import { readWeight } from '../domain/goal-weights';
import { readMeetingForm } from '../domain/meeting-form';
import { Refusal } from '../domain/refusal';
import { readEngineers } from '../workbook/engineers';
import { logGoals, readGoalLog } from '../workbook/goal-log';
import { giveGoalIds, ownGoals, readGoals } from '../workbook/goals';
import { meetingCells, readMeetings, readPanel } from '../workbook/meetings';
import { readSettings } from '../workbook/settings';
import { makeRoom, writeRows } from '../workbook/table';
import { readTags } from '../workbook/tags';
import { writing } from './endpoint';
import { formView } from './form-view';

/** Saves a 1:1 as a row of the engineer's tab; the same meeting again writes the same row. */
export function saveMeeting(form: MeetingForm): Outcome<SavedView> {
  return writing('saveMeeting', (desk) => {
    const { workbook, today } = desk;
    const tags = readTags(workbook.spreadsheet);
    const settings = readSettings(tags);
    const filled = readMeetingForm(form, settings.questions, today);
    const { engineers } = readEngineers(tags);
    const engineer = engineers.find(({ id }) => id === filled.engineerId);
    if (!engineer) {
      throw new Refusal(
        'M30',
        'engineer',
        'The engineer of this form is no longer on the tab Engineers. Copy what you wrote, then choose another engineer.',
      );
    }
    const table = readMeetings(tags, engineer);
    const objectiveWeights = readPanel(table).flatMap(({ name, weight }) => {
      const read = readWeight(weight);
      return isFlaw(read) ? [] : [{ name, weight: read }];
    });
    const goalTable = readGoals(tags);
    const log = readGoalLog(tags);
    const { score, coverage } = scoreGoals(ownGoals(goalTable.goals, engineer.name), {
      objectiveWeights,
      cap: settings.cap,
    });
    const manager = desk.signedIn() || engineer.manager;
    const known = table.rows.find((row) => row.text('id') === filled.meetingId);
    const row = known?.row1 ?? table.freeRow1;
    const cells = meetingCells(workbook, filled, settings.questions, { score, coverage, manager });
    // In this order a save that broke off is completed by saving again: the row is found by its id, and the log is asked what it has.
    const goals = giveGoalIds(workbook, goalTable);
    // Rows are added ahead of need where nothing else has to be: otherwise all that is rare could fall into one save (M44).
    let isBusy = goals !== goalTable.goals;
    if (!known && makeRoom('meetings', table, 1, isBusy ? 0 : 2)) isBusy = true;
    writeRows('meetings', table.tab, row, [cells]);
    const occasion = { date: workbook.toDate(filled.date), engineer: engineer.name, by: manager };
    logGoals(
      log,
      ownGoals(goals, engineer.name),
      { ...occasion, meetingId: filled.meetingId },
      isBusy ? 0 : 50,
    );
    const saved = {
      date: workbook.toDate(filled.date),
      next: filled.nextDate === null ? null : workbook.toDate(filled.nextDate),
    };
    const meetings = [...table.meetings.filter(({ row1 }) => row1 !== row), saved];
    return {
      form: formView(desk, engineers, settings, { engineer, meetings, score, coverage }),
      meetingId: filled.meetingId,
      corrected: known !== undefined,
      row,
    };
  });
}
