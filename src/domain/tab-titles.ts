/** The tabs of every workbook, in order, with the titles that Set up creates them with. */
export const tabTitles = {
  engineers: 'Engineers',
  dashboard: 'Dashboard',
  charts: 'Charts',
  goals: 'Goals',
  actions: 'Actions',
  'talking-points': 'Talking points',
  scores: 'Scores',
  'goal-log': 'Goal log',
  changes: 'Changes',
  settings: 'Settings',
  calc: 'Calc',
} as const;
