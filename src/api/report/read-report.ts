import type { Outcome } from '../../contract/outcome';
import type { ReportChoice, ReportConfidence, ReportSource, ReportView, Scale } from '../../contract/report';
import { readGoalConfidences, readGoalValues } from '../../domain/brief/goal-values';
import { readMeetingsAsMade } from '../../workbook/engineer-tab/read-as-made';
import { engineerOf, type TabLayout, type Tags } from '../../workbook/grid/tagged-tab';
import { readTags } from '../../workbook/grid/tags';
import type { Workbook } from '../../workbook/grid/workbook';
import { readActionItems } from '../../workbook/records/action-items';
import { type Engineer, readEngineers } from '../../workbook/records/engineers';
import { readGoalLog } from '../../workbook/records/goal-log';
import { readGoals } from '../../workbook/records/goals';
import type { MeetingDays } from '../../workbook/records/meetings';
import { readSettings, type Settings } from '../../workbook/records/settings';
import { winRows } from '../../workbook/records/wins';
import { reading } from '../endpoint';
import { findEngineer } from '../find-engineer';
import { meetingView } from '../views/meeting-view';
import { reportActions, reportGoals, reportWins } from './report-rows';

/** Everything a growth report on an engineer can contain; null asks for the engineer of the open tab (R1, R4). */
export function readReport(engineerId: string | null): Outcome<ReportView> {
  return reading('readReport', ({ workbook, today }) => {
    const { spreadsheet } = workbook;
    const tags = readTags(spreadsheet);
    const { engineers } = readEngineers(tags);
    const opened = () => engineerOf(tags.keyOf(spreadsheet.getActiveSheet()));
    const engineer =
      engineerId === null
        ? engineers.find(({ id }) => id !== '' && id === opened())
        : findEngineer(engineers, engineerId, 'report');
    return {
      today,
      locale: spreadsheet.getSpreadsheetLocale(),
      engineers: engineers
        .filter(({ id }) => id !== '')
        .map(choice)
        .sort((a, b) => a.name.localeCompare(b.name)),
      source: engineer ? sourceOf(workbook, tags, engineer) : null,
    };
  });
}

function choice({ id, name, team, isActive }: Engineer): ReportChoice {
  return { id, name, team, hasLeft: !isActive };
}

function sourceOf(workbook: Workbook, tags: Tags, engineer: Engineer): ReportSource {
  const { id, name, role, team, manager } = engineer;
  const settings = readSettings(tags, workbook);
  const table = readMeetingsAsMade(tags, engineer);
  const meetings = [...table.meetings].sort(
    (one, other) => one.date.getTime() - other.date.getTime() || one.row1 - other.row1,
  );
  return {
    ...{ id, name, role, team, manager },
    meetings: meetings.map(({ cells }) => meetingView(workbook, table, settings, cells)),
    feeling: scaleOf(settings, 'feeling', { lowest: 1, highest: 5 }),
    workload: scaleOf(settings, 'workload', { lowest: -2, highest: 2 }),
    ...reportGoals(workbook, readGoals(tags), readGoalLog(tags), engineer),
    confidences: reportConfidences(workbook, table.tab, meetings),
    actions: reportActions(workbook, readActionItems(tags), engineer),
    wins: reportWins(workbook, winRows(tags), engineer),
    cap: settings.cap,
    ...(settings.capFlaw && { isUnscored: true as const }),
  };
}

function scaleOf({ questions }: Settings, questionId: string, usual: Scale): Scale {
  const { lowest, highest } = questions.find(({ id }) => id === questionId) ?? {};
  return lowest == null || highest == null ? usual : { lowest, highest };
}

/**
 * What each 1:1 stored of the key results that have a confidence, in the order of the 1:1s, from cells that are read anyway
 * (P392); [] in a workbook without the column for it.
 */
function reportConfidences(
  { toDay }: Pick<Workbook, 'toDay'>,
  { columns }: TabLayout,
  meetings: readonly MeetingDays[],
): ReportConfidence[] {
  if (!columns.has('goal-values')) return [];
  const stored = meetings.map(({ date, cells }) => {
    const text = cells.text('goal-values');
    return { date, values: readGoalValues(text), confidences: readGoalConfidences(text) };
  });
  const known = new Set(stored.flatMap(({ confidences }) => Array.from(confidences.keys())));
  return stored.flatMap(({ date, values, confidences }) => {
    const day = toDay(date);
    return Array.from(values)
      .filter(([goalId]) => known.has(goalId))
      .map(([goalId, current]) => ({ goalId, day, current, confidence: confidences.get(goalId) ?? null }));
  });
}
