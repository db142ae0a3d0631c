/** What a column contains: a number, a day, a name that joins or groups rows, or an ID. */
export type ColumnKind = 'number' | 'day' | 'name' | 'id';

export type TableKey = keyof typeof allowedColumns;

/**
 * The only columns that the hub asks Google for, by table and by the name in the tag of the column (U1). None contains text
 * that somebody wrote about a person.
 */
export const allowedColumns = {
  engineers: {
    name: 'name',
    team: 'name',
    manager: 'name',
    cadence: 'number',
    started: 'day',
    status: 'name',
    id: 'id',
  },
  goals: {
    engineer: 'name',
    objective: 'name',
    weight: 'number',
    progress: 'number',
    from: 'day',
    due: 'day',
    closed: 'day',
    id: 'id',
  },
  actions: { engineer: 'name', due: 'day', status: 'name' },
  settings: { objective: 'name', weight: 'number', value: 'number', 'setting-id': 'id' },
  meetings: {
    date: 'day',
    feeling: 'number',
    workload: 'number',
    next: 'day',
    score: 'number',
    coverage: 'number',
    manager: 'name',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnKind>>>>;

/** Whether the hub may read this column of this table. */
export function isAllowed(table: TableKey, column: string): boolean {
  return column in allowedColumns[table];
}
