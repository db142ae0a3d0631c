import { tabTitles } from '../../domain/tab-titles';
import { calcColumns, chartColumns, dashboardColumns } from './dashboard-columns';

/** One column as people see it; its key is what code calls it. */
export interface Column {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  /** Number format; `@` keeps what is typed as text, none lets Google see. */
  readonly format?: string;
  readonly wrap?: boolean;
  readonly hidden?: boolean;
  /** Of the header as well. */
  readonly align?: 'left' | 'center' | 'right';
  /** Words to pick from, or the column that holds them. */
  readonly choices?: readonly string[] | { readonly tab: SharedTabKey; readonly column: string };
  /** Lowest and highest number that may be typed. */
  readonly between?: readonly [number, number];
}

export type SharedTabKey =
  | 'engineers'
  | 'dashboard'
  | 'charts'
  | 'goals'
  | 'actions'
  | 'talking-points'
  | 'scores'
  | 'goal-log'
  | 'changes'
  | 'settings'
  | 'calc';
export type TableKey = SharedTabKey | 'meetings';
export type ColumnKey<T extends TableKey> = Extract<keyof (typeof columns)[T], string>;

/** The tabs that every workbook has, in order, by the name they are made with. */
export const tabNames: Readonly<Record<SharedTabKey, string>> = tabTitles;

const text = '@';
const day = 'yyyy-mm-dd';
const percent = '0%';
const whole = '0';
const date = { width: 100, format: day } as const;
const figure = { width: 75, align: 'right' } as const;
const id = { header: 'Id', width: 120, format: text, hidden: true } as const;
const engineer = {
  header: 'Engineer',
  width: 170,
  format: text,
  choices: { tab: 'engineers', column: 'name' },
} as const;
/** As typed in Current: number, date, tick or text. */
const logged = { width: 110, align: 'right' } as const;
const answer = { width: 240, format: text, wrap: true } as const;
const gap = { header: '', width: 24 } as const;

/** Every column of every table, in the order in which Set up makes them; a column without header is a gap. */
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
    weight: { header: 'Weight', ...figure, between: [0, 1e12] },
    start: { header: 'Start', ...figure },
    target: { header: 'Target', ...figure },
    current: { header: 'Current', ...figure },
    /** Wide enough for the sentence that stands there when a goal cannot be scored. */
    progress: { header: 'Progress', width: 220, format: percent, align: 'right', wrap: true },
    from: { header: 'From', ...date },
    due: { header: 'Due', ...date },
    updated: { header: 'Updated', ...date },
    /** Whatever stands here takes the goal out of every score (G30). */
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
  },
  /** Filled by one formula, which spills its headers too: what lies beside its first column is found from there. */
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
    /** Counts up, so that a log that was sorted still tells which row came last. */
    entry: { header: 'Entry', width: 80, format: whole, hidden: true },
  },
  /** What was corrected in 1:1s after they were saved. */
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
      format: '+0;-0;0',
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
    /** Asked at one 1:1 alone; the answers stand below their questions. */
    further: { header: 'Further questions', ...answer },
    id,
  },
} as const satisfies Readonly<Record<TableKey, Readonly<Record<string, Column>>>>;

/** The panel of an engineer's tab stands above its table, in these of the table's columns. */
export const panelColumns = {
  objective: 'date',
  weight: 'feeling',
  score: 'feeling-note',
  coverage: 'workload',
} as const;

/** The columns of a table in order, with their keys. */
export function columnsOf(table: TableKey): [string, Column][] {
  return Object.entries(columns[table] as Readonly<Record<string, Column>>);
}

/** "A" for 1, "AA" for 27. */
export function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + rest);
}
