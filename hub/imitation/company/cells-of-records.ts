import type { SharedTabKey } from '../../../src/workbook/grid/layout';
import { defaultSettings } from '../../../src/workbook/records/default-settings';
import type { CellValue } from '../sheets/spreadsheet';
import { type Row, type TabToLayOut, wordMark } from './lay-out-tab';
import { hashOf } from './random';
import type { EngineerRecord, WorkbookRecord } from './records';

/** The rows of the shared tabs that are not filled by formulas of the dashboard. */
export function sharedRows(record: WorkbookRecord): Partial<Record<SharedTabKey, readonly Row[]>> {
  const { engineers, objectives } = record;
  return {
    engineers: engineers.map(engineerRow),
    goals: engineers.flatMap(goalRows),
    actions: engineers.flatMap(actionRows),
    'talking-points': engineers.map(({ name }) => ({
      engineer: name,
      topic: words('What to talk about', name),
      by: words('Somebody'),
      id: `point-${name}`,
    })),
    wins: engineers.map(({ name }) => ({
      engineer: name,
      win: words('What went well', name),
      by: words('Somebody'),
    })),
    scores: engineers.flatMap(({ name }) =>
      objectives.map((one) => ({ objective: `${name} · ${one.name}`, score: 0.5 })),
    ),
    'goal-log': engineers.map(({ name }) => ({
      engineer: name,
      'key-result': words('A key result', name),
      by: words('Somebody'),
    })),
    changes: engineers.map(({ name }) => ({
      engineer: name,
      field: 'Notes',
      before: words('Before', name),
      after: words('After', name),
    })),
    settings: settingRows(record),
  };
}

/** The 1:1s of an engineer, and the words that all of them have. Some tabs have the newest first, and some days have a time. */
export function meetingRows({
  id: engineer,
  name,
  meetings,
}: EngineerRecord): Pick<TabToLayOut, 'rows' | 'inEveryRow'> {
  const rows = meetings.map(({ day, feeling, workload, next, score, coverage, manager }, index) => {
    const date = index % 5 === 4 ? day + 0.5 : day;
    return { date, feeling, workload, next, score, coverage, manager, id: `meeting-${index}` };
  });
  return {
    rows: hashOf(engineer) % 5 === 0 ? rows.reverse() : rows,
    inEveryRow: {
      'feeling-note': words('Why', name),
      'workload-note': words('Why', name),
      'top-of-mind': words('On top of the mind of', name),
      blockers: words('What blocks', name),
      feedback: words('Feedback for', name),
      notes: words('Notes about', name),
      further: words('Further answers of', name),
      'goal-values': words('Values', name),
      'q-energy': 3,
      'q-energy-note': words('Energy of', name),
    },
  };
}

function words(about: string, name = ''): string {
  return `${about} ${name} ${wordMark}`;
}

function engineerRow({ id, name, manager, team, cadence, started, status: meant }: EngineerRecord): Row {
  const status = meant === 'Active' ? typed(['Active', '', 'Active'], hashOf(id)) : meant;
  return {
    id,
    name,
    manager,
    team,
    cadence,
    started,
    status,
    email: words('mail@acme.example'),
    role: words('Engineer'),
  };
}

function goalRows({ name, keyResults }: EngineerRecord): Row[] {
  return keyResults.map((one, index) => ({
    ...one,
    engineer: typed([name, name.toUpperCase(), ` ${name} `], index),
    'key-result': words('A key result of', name),
    type: 'metric',
    start: 0,
    target: 100,
    current: typeof one.progress === 'number' ? one.progress * 100 : null,
    quality: words('Not measurable'),
    updated: one.from,
    cycle: 'Q3',
  }));
}

function actionRows({ name, actions }: EngineerRecord): Row[] {
  return actions.map(({ opened, due, status }, index) => ({
    action: words('To do for', name),
    engineer: name,
    owner: words('Somebody'),
    due,
    status: status === 'Open' ? typed(['Open', '', 'Waiting'], index) : status,
    closed: null,
    opened,
    id: `action-${name}-${index}`,
  }));
}

/** One of the ways in which people type the same. */
function typed(ways: readonly string[], number: number): string {
  return ways[number % ways.length] ?? '';
}

function settingRows({ objectives, cap, usualCadence }: WorkbookRecord): Row[] {
  const columns: Record<string, readonly unknown[]> = { ...defaultSettings };
  columns.objective = objectives.map(({ name }) => name);
  columns.weight = objectives.map(({ weight }) => weight);
  columns.value = [cap, 0.4, 0.7, usualCadence];
  for (const key of wordsOfTheTeam) columns[key] = (columns[key] ?? []).map((text) => words(String(text)));
  const height = Math.max(...Object.values(columns).map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    Object.fromEntries(
      Object.entries(columns).map(([key, values]) => [key, (values[row] ?? null) as CellValue]),
    ),
  );
}

const wordsOfTheTeam = ['question', 'lowest-word', 'highest-word', 'setting', 'goal-check', 'rule'];
