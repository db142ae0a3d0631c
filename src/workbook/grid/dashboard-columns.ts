const text = '@';
const count = { width: 80, format: '0', align: 'center' } as const;
const number = { ...count, width: 90 } as const;
const share = { width: 90, format: '0%', align: 'center' } as const;
const day = { width: 100, format: 'yyyy-mm-dd', align: 'center' } as const;

/** The tab for reading: a row for each active engineer who passes the filters. Each column is one formula. */
export const dashboardColumns = {
  engineer: { header: 'Engineer', width: 190 },
  attention: { header: 'Needs attention', width: 400, wrap: true },
  team: { header: 'Team', width: 140 },
  manager: { header: 'Manager', width: 230 },
  last: { header: 'Last 1:1', ...day },
  days: { header: 'Days since', ...count, width: 100 },
  due: { header: 'Next due', ...day },
  state: { header: 'Cadence', width: 100, align: 'center' },
  held: { header: 'Held in 90 days', ...count, width: 90 },
  expected: { header: 'Expected', ...count, width: 90 },
  feeling: { header: 'Feeling', ...count },
  trend: { header: 'Trend', ...count, format: '+0;-0;0' },
  workload: { header: 'Workload', ...count, width: 90, format: '+0;-0;0' },
  score: { header: 'Score', ...share },
  coverage: { header: 'Coverage', ...share },
  band: { header: 'Band', width: 80, align: 'center' },
  risk: { header: 'Goals at risk', ...count },
  stale: { header: 'Stale goals', ...count },
  open: { header: 'Open actions', ...count },
  overdue: { header: 'Overdue actions', ...count },
  wins: { header: 'Wins in 90 days', ...count, width: 90 },
} as const;

/** The tab for HR: a row for each manager of the engineers who pass the filters. Each column is one formula. */
export const managerColumns = {
  manager: { header: 'Manager', width: 400 },
  people: { header: 'People', ...number },
  met: { header: 'Met within cadence', ...share },
  'met-then': { header: 'Met 30 days ago', ...share },
  held: { header: 'Held in 90 days', ...number },
  expected: { header: 'Expected', ...number },
  'held-then': { header: 'Held in the 90 before', ...number },
  overdue: { header: 'Overdue 1:1s', ...number },
  never: { header: 'Never met', ...number },
  actions: { header: 'Overdue actions', ...number },
  coverage: { header: 'Coverage of goals', ...share },
  score: { header: 'Mean score', ...share },
  scored: { header: 'People with a score', ...number },
} as const;

/** The figures of the team charts, below them. Each column is one formula. */
export const chartColumns = {
  objective: { header: 'Objective', width: 240 },
  mean: { header: 'Mean score', width: 110, format: '0%', align: 'center' },
  'gap-1': { header: '', width: 60 },
  month: { header: 'Month', width: 120, format: 'mmm yyyy', align: 'center' },
  met: { header: 'Met within cadence', width: 170, format: '0%', align: 'center' },
  part: { header: 'Participation', width: 120, format: '0%', align: 'center' },
  'gap-2': { header: '', width: 60 },
  workload: { header: 'Last workload', width: 150 },
  share: { header: 'Share of people', width: 130, format: '0%', align: 'center' },
} as const;

/** A column that is filled by a formula in its header cell. */
function figure<Key extends string>(key: Key) {
  return { header: `figure: ${key}` as const, width: 100 } as const;
}

/**
 * The hidden tab behind the dashboard, with three tables side by side: the figures of each engineer tab, one row per
 * tab; the figures of each active engineer, one row each in the order of the Engineers tab; the current day, the
 * choices of the filters and the rows of the tab Managers.
 */
export const calcColumns = {
  id: { header: 'Engineer id', width: 120, format: text },
  tab: { header: 'Tab', width: 100, format: '0' },
  /** Contains the formula of a row, which fills the columns up to the third workload. */
  last: { header: 'Last 1:1', width: 100, format: 'yyyy-mm-dd' },
  agreed: { header: 'Agreed next', width: 100, format: 'yyyy-mm-dd' },
  third: { header: 'Last but two', width: 100, format: 'yyyy-mm-dd' },
  held: { header: 'Held in the window', width: 80 },
  'feeling-1': { header: 'Feeling 1', width: 80 },
  'feeling-2': { header: 'Feeling 2', width: 80 },
  'feeling-3': { header: 'Feeling 3', width: 80 },
  'workload-1': { header: 'Workload 1', width: 80 },
  'workload-2': { header: 'Workload 2', width: 80 },
  'workload-3': { header: 'Workload 3', width: 80 },
  score: { header: 'Score now', width: 80 },
  coverage: { header: 'Coverage now', width: 80 },
  warning: { header: 'Weights', width: 200 },
  /**
   * 1 or 0 for each of the last twelve months, earliest first. Contains the formula of a row, which fills the columns up
   * to the last one of this table.
   */
  'met-1': { header: 'Met 11 months ago', width: 60 },
  'met-2': { header: 'Met 10 months ago', width: 60 },
  'met-3': { header: 'Met 9 months ago', width: 60 },
  'met-4': { header: 'Met 8 months ago', width: 60 },
  'met-5': { header: 'Met 7 months ago', width: 60 },
  'met-6': { header: 'Met 6 months ago', width: 60 },
  'met-7': { header: 'Met 5 months ago', width: 60 },
  'met-8': { header: 'Met 4 months ago', width: 60 },
  'met-9': { header: 'Met 3 months ago', width: 60 },
  'met-10': { header: 'Met 2 months ago', width: 60 },
  'met-11': { header: 'Met last month', width: 60 },
  'met-12': { header: 'Met this month', width: 60 },
  'part-1': { header: '1:1 11 months ago', width: 60 },
  'part-2': { header: '1:1 10 months ago', width: 60 },
  'part-3': { header: '1:1 9 months ago', width: 60 },
  'part-4': { header: '1:1 8 months ago', width: 60 },
  'part-5': { header: '1:1 7 months ago', width: 60 },
  'part-6': { header: '1:1 6 months ago', width: 60 },
  'part-7': { header: '1:1 5 months ago', width: 60 },
  'part-8': { header: '1:1 4 months ago', width: 60 },
  'part-9': { header: '1:1 3 months ago', width: 60 },
  'part-10': { header: '1:1 2 months ago', width: 60 },
  'part-11': { header: '1:1 last month', width: 60 },
  'part-12': { header: '1:1 this month', width: 60 },
  'met-then': { header: 'Met 30 days ago', width: 60 },
  'held-then': { header: 'Held in the window before', width: 60 },
  'gap-1': { header: '', width: 24 },
  'of-name': figure('engineer'),
  'of-id': figure('id'),
  'of-team': figure('team'),
  'of-manager': figure('manager'),
  'of-cadence': figure('cadence'),
  'of-started': figure('started'),
  'of-tab': figure('tab'),
  'of-last': figure('last'),
  'of-agreed': figure('agreed'),
  'of-third': figure('third'),
  'of-held': figure('held'),
  'of-met-then': figure('met then'),
  'of-held-then': figure('held then'),
  'of-feeling-1': figure('feeling 1'),
  'of-feeling-2': figure('feeling 2'),
  'of-feeling-3': figure('feeling 3'),
  'of-workload-1': figure('workload 1'),
  'of-workload-2': figure('workload 2'),
  'of-workload-3': figure('workload 3'),
  'of-score': figure('score'),
  'of-coverage': figure('coverage'),
  'of-warning': figure('weights'),
  'of-due': figure('due'),
  'of-days': figure('days'),
  'of-state': figure('state'),
  'of-expected': figure('expected'),
  'of-trend': figure('trend'),
  'of-band': figure('band'),
  'of-goals': figure('goals'),
  'of-risk': figure('risk'),
  'of-stale': figure('stale'),
  'of-unfinished': figure('unfinished'),
  'of-open': figure('open'),
  'of-overdue': figure('overdue'),
  'of-wins': figure('wins'),
  'of-attention': figure('attention'),
  'of-shown': figure('shown'),
  'gap-2': { header: '', width: 24 },
  today: figure('today'),
  managers: figure('managers'),
  teams: figure('teams'),
  cycles: figure('cycles'),
  'by-manager': figure('by manager'),
} as const;
