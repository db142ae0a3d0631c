import { columns } from '../../../src/workbook/grid/layout';
import { personTables } from '../../../src/workbook/personal/person-tables';

test('M410 every tab with rows about an engineer is exported and deleted', () => {
  // Formulas fill these from the others.
  const computed = ['dashboard', 'charts', 'calc'];
  const named = Object.entries(columns).flatMap(([table, own]) =>
    Object.values(own as Record<string, { header: string }>).some(({ header }) => header === 'Engineer')
      ? [table]
      : [],
  );
  expect(named).toContain('changes');
  expect([...personTables].sort()).toEqual(named.filter((table) => !computed.includes(table)).sort());
});
