import { columns, columnsOf, type TableKey, tablesWithNames } from '../../../src/workbook/grid/layout';

/** What names an engineer but is not a current row of theirs: logs keep the name of the time, and formulas follow a new name. */
const others: readonly TableKey[] = ['goal-log', 'changes', 'dashboard', 'calc'];

test('M308 every tab whose rows name an engineer is renamed with them, keeps former names, or is computed', () => {
  const naming = (Object.keys(columns) as TableKey[]).filter((table) =>
    columnsOf(table).some(([key, { header }]) => key === 'engineer' || header === 'Engineer'),
  );
  expect(naming.filter((table) => !others.includes(table)).sort()).toEqual([...tablesWithNames].sort());
  for (const table of tablesWithNames) expect(Object.keys(columns[table])).toContain('engineer');
});
