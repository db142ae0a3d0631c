/** The tabs of every workbook, in order, with the titles that Set up creates them with. */
export const tabTitles = {
  engineers: 'Engineers',
  dashboard: 'Dashboard',
  charts: 'Charts',
  managers: 'Managers',
  goals: 'Goals',
  actions: 'Actions',
  'talking-points': 'Talking points',
  wins: 'Wins',
  scores: 'Scores',
  'goal-log': 'Goal log',
  changes: 'Changes',
  settings: 'Settings',
  calc: 'Calc',
} as const;

/** The title of the hidden tab that the tabs of new engineers are copied from. */
export const templateTitle = 'Engineer template';

/** The titles of all tabs that Set up creates in a workbook without engineers, in order. */
export const setUpTitles: readonly string[] = [...Object.values(tabTitles), templateTitle];
