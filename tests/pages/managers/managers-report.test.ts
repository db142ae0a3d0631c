import type { ManagersView } from '../../../src/contract/managers';
import { managersReport, reportText } from '../../../src/pages/managers/managers-report';
import { managersStrings } from '../../../src/pages/managers/strings-managers';
import { formatsFor } from '../../../src/pages/shell/formats';
import type { Language } from '../../../src/pages/shell/language';
import { columnsOf } from '../../../src/workbook/grid/layout';

const figures = {
  ...{ people: 1200, met: 0.625, 'met-then': null, held: 40, expected: 52, 'held-then': 38, overdue: 3 },
  ...{ never: 0, actions: 7, coverage: 0.5, score: 0.714, scored: 5 },
};
const view: ManagersView = {
  ...{ today: '2026-10-14', locale: 'in_ID', filters: {}, fault: null },
  rows: [
    { kind: 'manager', name: 'Rui', figures },
    { kind: 'none', name: 'No manager', figures },
    { kind: 'all', name: 'All managers', figures },
  ],
};
const written = (language: Language, change: Partial<ManagersView> = {}) =>
  managersReport({ ...view, ...change }, managersStrings[language], formatsFor(language, view.locale));

test('P380 the report as text has a line for each manager, with a tab between two columns', () => {
  const lines = reportText(written('en')).split('\n');
  expect(lines.slice(0, 3)).toEqual(['1:1s by manager, 14 Oct 2026', 'All engineers', '']);
  expect(lines[4]).toBe('Rui\t1.200\t63\u00a0%\t\t40\t52\t38\t3\t0\t7\t50\u00a0%\t71\u00a0%\t5');
  expect(lines.slice(3, 7).map((line) => line.split('\t').length)).toEqual(Array(4).fill(13));
  expect(lines.at(-1)).toBe('A figure is a conversation aid, not an appraisal.');
});

test('P380 the columns are those of the tab Managers, in its order and with its headers', () => {
  expect(written('en').headers).toEqual(columnsOf('managers').map(([, { header }]) => header));
});

test('P381 the report is in the language of the page, and names the filters that leave somebody out', () => {
  const { heading, rows } = written('id');
  expect(heading).toBe('1:1 per manajer, 14 Okt 2026');
  expect(rows.map(([name]) => name)).toEqual(['Rui', 'Tanpa manajer', 'Semua manajer']);
  const filters = { team: 'Search', show: 'Who needs attention' };
  expect(written('en', { filters }).filters).toBe('Filters: Team: Search · Show: Who needs attention');
  expect(written('id', { filters }).filters).toBe('Filter: Tim: Search · Tampilkan: Who needs attention');
});
