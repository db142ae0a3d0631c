import { dayNumber } from '../../../src/domain/cells/day';
import { nameKey } from '../../../src/domain/cells/name-key';
import {
  type CompanyRows,
  collected,
  type EngineerDayRow,
  type KeyResultDayRow,
  type WorkbookContext,
} from './company-rows';
import { type GoalFigures, goalFigures } from './goal-figures';
import { meetingDates, oneOnOnesOf } from './meetings';
import type { Person } from './people';
import type { ReadTab } from './ranges';
import { cadenceOf, readSettings } from './settings';
import { dateText, type Row, rowsOf } from './workbook-cells';

/** All rows of a workbook, for one collection. */
export function workbookRows(
  tabs: readonly ReadTab[],
  people: readonly Person[],
  context: WorkbookContext,
): CompanyRows {
  const settings = readSettings(tabs);
  const today = dayNumber(context.day) ?? 0;
  const goals = goalFigures(rowsOf(tabs, 'goals'), settings, today);
  const actions = actionCounts(rowsOf(tabs, 'actions'), today);
  const pseudonyms = new Map(
    people.map(({ id, key }) => [key, context.pseudonym(id === '' ? `name:${key}` : id)]),
  );
  const pseudonymOf = ({ key }: Person) => pseudonyms.get(key) ?? '';
  const days = people.map((person): EngineerDayRow => {
    const { row, key, meetings } = person;
    const cadence = cadenceOf(row, settings);
    const dates = meetingDates(meetings, cadence);
    return {
      ...collected(context),
      engineer: pseudonymOf(person),
      name: context.isNameAllowed ? row.text('name') : null,
      manager: row.text('manager'),
      team: row.text('team'),
      status: statusOf(row.text('status')),
      cadence_days: cadence,
      started_on: dateText(row.day('started')),
      first_met_on: dateText(dates.first),
      last_met_on: dateText(dates.last),
      next_due_on: dates.nextDue,
      ...figuresOf(goals.get(key)),
      actions_open: actions.get(key)?.open ?? 0,
      actions_overdue: actions.get(key)?.overdue ?? 0,
    };
  });
  const keyResults = people.flatMap((person) =>
    (goals.get(person.key)?.keyResults ?? []).map((one) => ({
      ...collected(context),
      engineer: pseudonymOf(person),
      ...one,
    })),
  );
  return {
    one_on_ones: people.flatMap((person) =>
      oneOnOnesOf(person.meetings).map((one) => ({
        ...collected(context),
        engineer: pseudonymOf(person),
        ...one,
      })),
    ),
    engineer_days: days.length > 0 ? days : [nobody(context)],
    key_result_days: keyResults.length > 0 ? keyResults : [nothing(context)],
  };
}

function figuresOf(figures: GoalFigures | undefined) {
  return {
    goals: figures?.keyResults.length ?? 0,
    goals_done: figures?.done ?? 0,
    goals_at_risk: figures?.atRisk ?? 0,
    score: figures?.score ?? null,
    coverage: figures?.coverage ?? null,
  };
}

/** Only the known statuses leave the workbook; like the add-on, the hub takes any other text for Active. */
function statusOf(text: string): EngineerDayRow['status'] {
  const known = text.toLowerCase();
  return known === 'left' ? 'Left' : known === 'on leave' ? 'On leave' : 'Active';
}

/** Replaces the people that were collected before from a workbook that has none any more. */
function nobody(context: WorkbookContext): EngineerDayRow {
  return {
    ...collected(context),
    engineer: null,
    name: null,
    manager: '',
    team: '',
    status: 'Left',
    cadence_days: 0,
    started_on: null,
    first_met_on: null,
    last_met_on: null,
    next_due_on: null,
    ...figuresOf(undefined),
    actions_open: 0,
    actions_overdue: 0,
  };
}

/** Replaces the key results that were collected before from a workbook that has no open ones any more. */
function nothing(context: WorkbookContext): KeyResultDayRow {
  const none = { weight: null, progress: null, status: null, due_on: null };
  return { ...collected(context), engineer: null, key_result: '', objective: '', ...none };
}

interface ActionCounts {
  open: number;
  overdue: number;
}

/**
 * The open action items of each engineer by name key, and those that were due before `today` (a day number). Unlike the
 * dashboard, a row without text counts, because the hub does not read the text.
 */
function actionCounts(rows: readonly Row[], today: number): Map<string, ActionCounts> {
  const counts = new Map<string, ActionCounts>();
  for (const row of rows) {
    const key = nameKey(row.text('engineer'));
    if (key === '' || endedStatuses.includes(row.text('status').toLowerCase())) continue;
    const own = counts.get(key) ?? { open: 0, overdue: 0 };
    counts.set(key, own);
    own.open += 1;
    const due = row.day('due');
    if (due !== null && due < today) own.overdue += 1;
  }
  return counts;
}

const endedStatuses: readonly string[] = ['done', 'dropped'];
