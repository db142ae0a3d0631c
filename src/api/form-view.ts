import type { EngineerView, FormView } from '../contract/meeting-form';
import { cadenceState, nextDue, proposedNext } from '../domain/cadence';
import type { Engineer } from '../workbook/engineers';
import { lastMeeting, type MeetingDays } from '../workbook/meetings';
import type { Settings } from '../workbook/settings';
import type { Desk } from './endpoint';

/** What is known of the engineer in the form. */
export interface Met {
  readonly engineer: Engineer;
  readonly meetings: readonly Pick<MeetingDays, 'date' | 'next'>[];
  readonly score: number | null;
  readonly coverage: number | null;
}

/** Everything the sidebar shows, as it now stands. */
export function formView(
  desk: Desk,
  engineers: readonly Engineer[],
  settings: Settings,
  met: Met | null,
): FormView {
  return {
    today: desk.today,
    engineers: engineers
      .filter(({ id, isActive }) => isActive && id !== '')
      .map(({ id, name, team }) => ({ id, name, team }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    engineer: met && engineerView(desk, settings, met),
    questions: settings.questions,
  };
}

function engineerView(
  { workbook, today }: Desk,
  settings: Settings,
  { engineer, meetings, score, coverage }: Met,
): EngineerView {
  const { id, name, role, team, manager } = engineer;
  const last = lastMeeting(meetings);
  const cadenceDays = engineer.cadenceDays ?? settings.cadenceDays;
  const rhythm = {
    lastMeeting: last.date && workbook.toDay(last.date),
    agreedNext: last.next && workbook.toDay(last.next),
    cadenceDays,
  };
  return {
    id,
    name,
    role,
    team,
    manager,
    meetingCount: meetings.length,
    lastMeeting: rhythm.lastMeeting,
    nextDue: nextDue(rhythm),
    cadence: cadenceState(rhythm, today),
    cadenceDays,
    proposedNext: proposedNext(today, cadenceDays),
    score,
    coverage,
  };
}
