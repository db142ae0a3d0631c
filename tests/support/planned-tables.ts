import type { PlanInput } from '../../src/api/save/plan-save';
import type { Days } from '../../src/api/save/save-context';
import type { FilledForm, FormQuestion } from '../../src/domain/meetings/meeting-form';
import { columnsOf, type TableKey } from '../../src/workbook/grid/layout';
import { type Cells, type SheetValue, type TableRows, tableRows } from '../../src/workbook/grid/table';
import type { TabLayout } from '../../src/workbook/grid/tagged-tab';
import type { Engineer } from '../../src/workbook/records/engineers';
import { goalOf } from '../../src/workbook/records/goals';
import { meetingsOf } from '../../src/workbook/records/meetings';

/** Days in UTC, and IDs that count. */
export function utcDays(): Days {
  let ids = 0;
  return {
    toDay: (date) => date.toISOString().slice(0, 10),
    toDate: (day) => new Date(`${day}T00:00:00Z`),
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
  };
}

const ada: Engineer = {
  row1: 2,
  id: 'ada-1',
  name: 'Ada Lovelace',
  email: '',
  role: '',
  team: '',
  manager: 'grace@example.com',
  cadenceDays: 14,
  isActive: true,
  started: null,
};

/** The rows of a table with its columns in order, below a header in row 1. */
function rowsOf<T extends TableKey>(table: T, ...rows: Cells<T>[]): TableRows<T> {
  const keys = columnsOf(table).map(([key]) => key);
  const tab: TabLayout = {
    key: table,
    name: table,
    columns: new Map(keys.map((key, index) => [key, index + 1])),
    rows: new Map([['header', 1]]),
  };
  const values = rows.map((cells) => {
    const byKey: Readonly<Record<string, SheetValue | undefined>> = cells;
    return keys.map((key) => byKey[key] ?? '');
  });
  return tableRows(table, tab, [keys, ...values, keys.map(() => '')]);
}

export const filledForm: FilledForm = {
  meetingId: 'meeting-1',
  engineerId: ada.id,
  date: '2026-10-14',
  answers: [],
  further: [],
  notes: 'Talked about the next step',
  nextDate: null,
};

interface Tables {
  readonly meetings?: Cells<'meetings'>[];
  readonly goals?: Cells<'goals'>[];
  readonly actions?: Cells<'actions'>[];
  readonly points?: Cells<'talking-points'>[];
  readonly wins?: Cells<'wins'>[];
}

/** What a save is planned from: the given rows, and a form with a note and whatever else is given. */
export function planInput(
  tables: Tables,
  change: Partial<Omit<PlanInput, 'tables'>> = {},
  questions: readonly FormQuestion[] = [],
): PlanInput {
  const meetings = rowsOf('meetings', ...(tables.meetings ?? []));
  const goals = rowsOf('goals', ...(tables.goals ?? []));
  return {
    filled: filledForm,
    seen: null,
    edits: { goals: [], actions: [], 'talking-points': [], wins: [] },
    additions: { goals: [], actions: [], 'talking-points': [], wins: [] },
    engineer: ada,
    by: ada.manager,
    settings: {
      questions: questions.map((question) => ({ ...question, ...settingsOnly })),
      cap: 1,
      goalChecks: [],
    },
    log: { logged: [] },
    tables: {
      meetings: { ...meetings, meetings: meetingsOf(meetings.rows) },
      goals: { ...goals, goals: goals.rows.map(goalOf) },
      actions: rowsOf('actions', ...(tables.actions ?? [])),
      'talking-points': rowsOf('talking-points', ...(tables.points ?? [])),
      wins: tables.wins ? rowsOf('wins', ...tables.wins) : null,
    },
    ...change,
  };
}

const settingsOnly = { lowestWord: '', highestWord: '', row1: 0, isNew: false };
