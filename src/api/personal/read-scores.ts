import type { Outcome } from '../../contract/outcome';
import type { ScoresView } from '../../contract/personal';
import type { ColumnKey } from '../../workbook/grid/layout';
import { readTable } from '../../workbook/grid/table';
import { engineerTab } from '../../workbook/grid/tagged-tab';
import { readAllTags } from '../../workbook/grid/tags';
import { readEngineers } from '../../workbook/records/engineers';
import { meetingsOf } from '../../workbook/records/meetings';
import { readSettings } from '../../workbook/records/settings';
import { reading } from '../endpoint';
import { exportCells } from './export-cells';

/**
 * The score, the coverage and the numbers of the scales at each 1:1, without texts (M412): of the engineers from this position
 * (0-based) on, at least one, until there is no more time.
 */
export function readScores(from: number): Outcome<ScoresView> {
  return reading('readScores', ({ workbook, today, isLate }) => {
    const tags = readAllTags(workbook.spreadsheet);
    const engineers = readEngineers(tags).engineers.filter(({ id }) => id !== '');
    const scales = readSettings(tags, workbook).questions.filter(({ type }) => type === 'scale');
    const toExport = exportCells(workbook);
    const rows: ScoresView['rows'][number][] = [];
    let next = from;
    for (; next < engineers.length && (next === from || !isLate()); next += 1) {
      const engineer = engineers[next];
      const tab = engineer && tags.tab(engineerTab(engineer.id));
      if (!engineer || !tab) continue;
      const { name, team, manager } = engineer;
      for (const { cells } of meetingsOf(readTable('meetings', tab).rows)) {
        const number = (key: ColumnKey<'meetings'>) => {
          const cell = tab.columns.has(key) ? cells.cell(key) : '';
          return typeof cell === 'number' ? cell : '';
        };
        const figures = [
          number('score'),
          number('coverage'),
          ...scales.map(({ id }) => number(id as 'feeling')),
        ];
        rows.push([name, team, manager, toExport(cells.cell('date')), ...figures]);
      }
    }
    const headers = [
      'Engineer',
      'Team',
      'Manager',
      'Date',
      'Score',
      'Coverage',
      ...scales.map(({ text }) => text),
    ];
    const total = engineers.length;
    return { today, headers, rows, next: next < total ? next : null, total };
  });
}
