import { type SharedTabKey, tablesWithNames } from '../grid/layout';

/** The logs, whose rows keep the name that the engineer had at the time. */
const logsWithNames = ['goal-log', 'changes'] as const satisfies readonly SharedTabKey[];

/** All shared tables whose rows are about one engineer each, those with current names first (M410). */
export const personTables = [...tablesWithNames, ...logsWithNames] as const;
export type PersonTable = (typeof personTables)[number];
