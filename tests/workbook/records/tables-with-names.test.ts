import { columns, columnsOf, type TableKey, tablesWithNames } from '../../../src/workbook/grid/layout';

const logs: readonly TableKey[] = ['goal-log', 'changes'];
const figures: readonly TableKey[] = ['dashboard', 'calc', 'charts'];

test('M174 every table with a column Engineer is renamed, is a log, or is calculated', () => {
  const withEngineer = (Object.keys(columns) as TableKey[]).filter((table) =>
    columnsOf(table).some(([, { header }]) => header.startsWith('Engineer')),
  );
  expect(withEngineer.length).toBeGreaterThan(4);
  const known = new Set<TableKey>([...tablesWithNames, ...logs, ...figures, 'scores']);
  expect(withEngineer.filter((table) => !known.has(table))).toEqual([]);
});
