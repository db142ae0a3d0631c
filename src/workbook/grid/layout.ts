import { highestConfidence } from '../../domain/goals/confidence';
import { tabTitles } from '../../domain/tab-titles';
import {
  answer,
  type Column,
  date,
  day,
  engineer,
  figure,
  gap,
  id,
  logged,
  percent,
  text,
  whole,
} from './column';
import { calcColumns, chartColumns, dashboardColumns, managerColumns } from './dashboard-columns';

export type SharedTabKey = keyof typeof tabTitles;
export type TableKey = SharedTabKey | 'meetings';
/** A column of an engineer tab for the answers to a custom question, or for their notes. */
type QuestionColumn = `q-${string}` | `${string}-note`;
/** A column that the table has in every workbook. */
export type StandardColumn<T extends TableKey> = Extract<keyof (typeof columns)[T], string>;
export type ColumnKey<T extends TableKey> =
  | StandardColumn<T>
  | (T extends 'meetings' ? QuestionColumn : never);

/**
 * The tabs of every workbook, in order, with the titles that they are created with. The key is also the tag of the tab,
 * except for `calc` (see tags.ts).
 */
export const tabNames: Readonly<Record<SharedTabKey, string>> = tabTitles;

/** All columns of all tables, in the order in which Set up creates them. A column without a header is a gap. */
export const columns = {
  engineers: {
    name: { header: 'Name', width: 180, format: text },
    email: { header: 'Email', width: 220, format: text },
    role: { header: 'Role', width: 160, format: text },
    team: { header: 'Team', width: 130, format: text },
    manager: { header: 'Manager', width: 210, format: text },
    cadence: { header: 'Cadence in days', width: 130, format: whole, align: 'right', between: [1, 365] },
    started: { header: 'Started', ...date },
    status: { header: 'Status', width: 100, format: text, choices: ['Active', 'On leave', 'Left'] },
    id,
  },
  dashboard: dashboardColumns,
  charts: chartColumns,
  managers: managerColumns,
  goals: {
    engineer,
    objective: {
      header: 'Objective',
      width: 190,
      format: text,
      choices: { tab: 'settings', column: 'objective' },
    },
    'key-result': { header: 'Key result', width: 320, format: text, wrap: true },
    type: {
      header: 'Type',
      width: 90,
      format: text,
      choices: ['metric', 'binary', 'at most', 'at least'],
    },
    weight: { header: 'Weight', ...figure, between: [0, null] },
    start: { header: 'Start', ...figure },
    target: { header: 'Target', ...figure },
    current: { header: 'Current', ...figure },
    /** Wide enough for the sentence that is shown if a goal cannot be scored (G6). */
    progress: { header: 'Progress', width: 220, format: percent, align: 'right', wrap: true },
    from: { header: 'From', ...date },
    due: { header: 'Due', ...date },
    /** Beside Quality and Updated, so that one write covers the three, and before them, so that a save without it leaves it alone. */
    confidence: {
      header: 'Confidence',
      width: 100,
      format: whole,
      align: 'right',
      between: [0, highestConfidence],
    },
    /** Written by saves, beside Updated, so that one write covers both. */
    quality: { header: 'Quality', width: 260, format: text, wrap: true },
    updated: { header: 'Updated', ...date },
    /** Any value here excludes the goal from every score (G30). */
    closed: { header: 'Closed', ...date },
    cycle: { header: 'Cycle', width: 90, format: text },
    id,
  },
  actions: {
    action: { header: 'Action', ...answer, width: 360 },
    engineer,
    owner: { header: 'Owner', width: 190, format: text },
    due: { header: 'Due', ...date },
    status: { header: 'Status', width: 100, format: text, choices: ['Open', 'Done', 'Dropped'] },
    closed: { header: 'Closed', ...date },
    opened: { header: 'Opened', ...date },
    id,
  },
  'talking-points': {
    engineer,
    topic: { header: 'Topic', ...answer, width: 360 },
    by: { header: 'Added by', width: 210, format: text },
    added: { header: 'Added', ...date },
    discussed: { header: 'Discussed', ...date },
    id,
    /** A number n: due again at every n-th 1:1. Last, so that the other columns of a new row are one write. */
    every: { header: 'Every n-th 1:1', width: 110, format: whole, align: 'right', between: [1, 100] },
  },
  wins: {
    engineer,
    date: { header: 'Date', ...date },
    win: { header: 'What', ...answer, width: 360 },
    objective: {
      header: 'Objective',
      width: 190,
      format: text,
      choices: { tab: 'settings', column: 'objective' },
    },
    by: { header: 'Added by', width: 210, format: text },
    id,
  },
  /**
   * Filled by one formula together with its headers; the other columns are found from the first one, because only that
   * has a formula.
   */
  scores: {
    objective: { header: 'Engineer · objective', width: 360 },
    score: { header: 'Score', width: 90, format: percent, align: 'center' },
    coverage: { header: 'Coverage', width: 90, format: percent, align: 'center' },
  },
  'goal-log': {
    date: { header: 'Date', ...date },
    engineer: { header: 'Engineer', width: 170, format: text },
    'key-result': { header: 'Key result', width: 320, format: text, wrap: true },
    before: { header: 'Before', ...logged },
    after: { header: 'After', ...logged },
    by: { header: 'By', width: 210, format: text },
    'meeting-id': { ...id, header: '1:1 id' },
    'goal-id': { ...id, header: 'Goal id' },
    /** Increases by 1 with each row, so that the last entry is known even if the log was sorted. */
    entry: { header: 'Entry', width: 80, format: whole, hidden: true },
  },
  /** Corrections of saved 1:1s. */
  changes: {
    when: { header: 'When', width: 140, format: 'yyyy-mm-dd hh:mm' },
    by: { header: 'Who', width: 210, format: text },
    engineer: { header: 'Engineer', width: 170, format: text },
    date: { header: '1:1 of', ...date },
    field: { header: 'Field', width: 200, format: text, wrap: true },
    before: { header: 'Before', ...answer },
    after: { header: 'After', ...answer },
    'meeting-id': { ...id, header: '1:1 id' },
  },
  settings: {
    question: { header: 'Question', ...answer, width: 360 },
    'question-type': { header: 'Type', width: 80, format: text, choices: ['scale', 'text'] },
    lowest: { header: 'Lowest', ...figure },
    highest: { header: 'Highest', ...figure },
    'lowest-word': { header: 'Lowest word', width: 120, format: text },
    'highest-word': { header: 'Highest word', width: 120, format: text },
    'question-id': { ...id, header: 'Question id' },
    'gap-1': gap,
    objective: { header: 'Objective', width: 200, format: text },
    weight: { header: 'Weight', ...figure },
    'gap-2': gap,
    setting: { header: 'Setting', width: 260, format: text },
    value: { header: 'Value', ...figure },
    'setting-id': { ...id, header: 'Setting id' },
    'goal-check': { header: 'Goal check', width: 300, format: text },
    'goal-check-on': { header: 'On', width: 60, format: text, choices: ['yes', 'no'] },
    'goal-check-id': { ...id, header: 'Goal check id' },
    'gap-3': gap,
    rule: { header: 'How a score is worked out', ...answer, width: 560 },
  },
  calc: calcColumns,
  meetings: {
    date: { header: 'Date', width: 190, format: day, align: 'left' },
    feeling: {
      header: 'Feeling',
      width: 90,
      format: whole,
      align: 'center',
      choices: ['1', '2', '3', '4', '5'],
    },
    'feeling-note': { header: 'Feeling note', ...answer, width: 200 },
    workload: {
      header: 'Workload',
      width: 90,
      // As in the list: Sheets may compare what a cell shows with the list.
      format: whole,
      formerFormat: '+0;-0;0',
      align: 'center',
      choices: ['-2', '-1', '0', '1', '2'],
    },
    'workload-note': { header: 'Workload note', ...answer, width: 200 },
    'top-of-mind': { header: 'Top of mind', ...answer },
    blockers: { header: 'Blockers', ...answer },
    feedback: { header: 'Feedback wanted', ...answer },
    notes: { header: 'Notes', ...answer, width: 300 },
    next: { header: 'Next 1:1', ...date },
    score: { header: 'Score', width: 80, format: percent, align: 'center' },
    coverage: { header: 'Coverage', width: 80, format: percent, align: 'center' },
    manager: { header: 'Manager', width: 210, format: text },
    /** Questions that were asked at one 1:1 only, each followed by its answer. */
    further: { header: 'Further questions', ...answer },
    id,
    /** The current value of each goal when the 1:1 was saved, by its ID, so that the next one can say what moved (M380). */
    'goal-values': { header: 'Goal values', width: 120, format: text, hidden: true },
  },
} as const satisfies Readonly<Record<TableKey, Readonly<Record<string, Column>>>>;

/**
 * The tables whose rows belong to an engineer by the current name. The other tables with a column Engineer are logs, which
 * keep the name of that time.
 */
export const tablesWithNames = [
  'goals',
  'actions',
  'talking-points',
  'wins',
] as const satisfies readonly SharedTabKey[];

/** The columns of the table that contain the panel, which is above the table on an engineer tab. */
export const panelColumns = {
  objective: 'date',
  weight: 'feeling',
  score: 'feeling-note',
  coverage: 'workload',
} as const;

/** The columns of a table with their keys, in order. */
export function columnsOf(table: TableKey): [string, Column][] {
  return Object.entries(columns[table] as Readonly<Record<string, Column>>);
}

/** A column beyond those of the layout is one for the answers to a question of the team's own. */
export function lookOf(table: TableKey, column: string): Pick<Column, 'header' | 'format'> {
  return (columns[table] as Readonly<Record<string, Column>>)[column] ?? { header: column, format: '@' };
}

/** The letters of a column (1-based): "A" for 1, "AA" for 27. */
export function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + rest);
}
