import type { MeetingView } from '../../contract/meeting-form';
import type { ReportAction, ReportGoal, SheetCell, SheetLine } from '../../contract/report';
import type { CellValue } from '../../contract/row-edit';
import { tolerance } from '../../domain/goals/tolerance';
import type { Localization } from '../shell/page-context';
import { drawnValue, goalValue, shownConfidences, shownMoves, shownStatus, wordsOf } from './report-formats';
import type { ReportedKeyResult, ReportModel } from './report-model';
import { winsByObjective } from './report-wins';
import { type ReportStrings, reportStrings } from './strings-report';

/** The report as rows of a sheet, with the strings and in the order of the page. */
export function reportLines(model: ReportModel, localization: Localization): SheetLine[] {
  const { source, today, period, keyResults, meetings } = model;
  const summary = model.summary.trim();
  const words = localization.strings(reportStrings);
  const hasConfidence = keyResults.some(({ confidences }) => confidences.length > 0);
  return [
    line('title', words.title(source.name)),
    ...[
      [words.role, source.role],
      [words.team, source.team],
      [words.manager, source.manager],
    ]
      .filter(([, value]) => value !== '')
      .map((cells) => line('plain', ...cells)),
    line('plain', words.period, { day: period.from }, { day: period.to }),
    line('plain', words.madeOn, { day: today }),
    line('plain', words.caution),
    ...(summary === '' ? [] : [blank, line('heading', words.summary), line('plain', '', summary)]),
    blank,
    line('heading', words.keyResults),
    ...(keyResults.length === 0
      ? [line('plain', words.noKeyResults)]
      : [
          line(
            'header',
            ...[words.objective, words.keyResult, words.first, words.last],
            ...[words.target, words.progress, words.status, words.moved],
            ...(hasConfidence ? [words.confidence] : []),
          ),
          ...keyResults.map((one) => keyResultLine(one, model, localization, hasConfidence)),
        ]),
    blank,
    line('heading', words.wins),
    ...winLines(model, words),
    blank,
    line('heading', words.meetings),
    ...(meetings.length === 0 ? [line('plain', words.noMeetings)] : meetingLines(model, localization)),
    blank,
    line('heading', words.actions),
    ...actionLines(model, localization),
  ];
}

const blank = line('plain');

function line(look: SheetLine['look'], ...cells: SheetCell[]): SheetLine {
  return { look, cells };
}

function keyResultLine(
  one: ReportedKeyResult,
  model: ReportModel,
  localization: Localization,
  hasConfidence: boolean,
): SheetLine {
  const { goal, story, progress } = one;
  const value = (cell: CellValue | null) => cellOf(cell, goal, localization);
  return line(
    'plain',
    goal.objective,
    goal.keyResult,
    value(story.first),
    value(story.last),
    value(goal.target),
    typeof progress === 'number'
      ? { share: progress, decimals: 0 }
      : progress === 'flawed'
        ? localization.strings(reportStrings).notScored
        : '',
    shownStatus(one, model.end, localization),
    shownMoves(one, model, localization),
    ...(hasConfidence ? [shownConfidences(one, model, localization)] : []),
  );
}

/** Numbers and dates remain values, so that a sheet can calculate with them. */
function cellOf(value: CellValue | null, { isPercent }: ReportGoal, localization: Localization): SheetCell {
  if (typeof value === 'number') {
    const isWhole = Math.abs(value * 100 - Math.round(value * 100)) < tolerance;
    return isPercent ? { share: value, decimals: isWhole ? 0 : 2 } : value;
  }
  if (typeof value === 'object' && value !== null) return { day: value.day };
  return goalValue(value, isPercent, localization);
}

function winLines({ wins, isWithoutNotes }: ReportModel, words: ReportStrings): SheetLine[] {
  const count = line('plain', words.winCount(wins.length));
  if (isWithoutNotes || wins.length === 0) return [count];
  const rows = winsByObjective(wins).flatMap(([objective, own]) =>
    own.map(({ day, win }) => line('plain', objective || words.noObjective, win, dayCell(day))),
  );
  return [count, line('header', words.objective, words.win, words.date), ...rows];
}

function meetingLines({ meetings, isWithoutNotes }: ReportModel, localization: Localization): SheetLine[] {
  const words = localization.strings(reportStrings);
  const header = [words.date, isWithoutNotes ? '' : words.words, words.feeling, words.workload];
  return [
    line('header', ...header, words.score, words.coverage),
    ...meetings.flatMap((meeting) => {
      const [first = '', ...rest] = wordsOf(meeting, localization).map(
        ({ question, words }) => `${question}\n${words}`,
      );
      return [
        line('plain', { day: meeting.date }, cut(first), ...figuresOf(meeting)),
        ...rest.map((answer) => line('plain', '', cut(answer))),
      ];
    }),
  ];
}

function figuresOf(meeting: MeetingView): SheetCell[] {
  const { score, coverage } = meeting;
  return [
    drawnValue(meeting, 'feeling') ?? '',
    drawnValue(meeting, 'workload') ?? '',
    score === null ? '' : { share: score, decimals: 0 },
    coverage === null ? '' : { share: coverage, decimals: 0 },
  ];
}

function actionLines({ actions, isWithoutNotes }: ReportModel, localization: Localization): SheetLine[] {
  const words = localization.strings(reportStrings);
  const { done, open, overdue, dropped } = actions;
  const counts = line('plain', words.actionCounts(done.length, open.length, overdue, dropped));
  if (isWithoutNotes || done.length + open.length === 0) return [counts];
  const row = (state: string) => (action: ReportAction) =>
    line('plain', action.owner, action.action, dayCell(action.due), dayCell(action.closed), state);
  return [
    counts,
    line('header', words.owner, words.action, words.due, words.closed, words.status),
    ...done.map(row(words.done)),
    ...open.map(row(words.open)),
  ];
}

function dayCell(day: string | null): SheetCell {
  return day === null ? '' : { day };
}

/** An answer alone can fill a cell; together with its question it can exceed the limit of a cell. */
function cut(words: string): string {
  return words.slice(0, 50_000);
}
