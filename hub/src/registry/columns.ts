/** The headers of the tab Registry by key, in the order in which a new registry has them. */
export const registryHeaders = {
  workbook: 'Workbook',
  department: 'Department',
  owner: 'Owner',
  names: 'Names',
  title: 'Title',
  access: 'Access',
  layout: 'Layout',
  collected: 'Last collected',
  rows: 'Rows',
  problem: 'What went wrong',
  pass: 'Pass',
  plan: 'Read plan',
  months: 'Loaded months',
} as const;

export type RegistryColumn = keyof typeof registryHeaders;

/** For the hub alone; hidden in a new registry. */
export const hiddenColumns: readonly RegistryColumn[] = ['pass', 'plan', 'months'];
/** The longest text that a cell can contain. */
export const longestCell = 50_000;
