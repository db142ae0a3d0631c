import { type ColumnKey, letters, tabNames } from '../grid/layout';
import { columnOf, headerOf } from '../grid/references';
import { positionOf } from '../grid/table';
import { blockingCell, type FilledCells } from '../scores/blocking-cell';
import { meetingFigures } from './calc-formulas';
import type { DashboardSources } from './dashboard-sources';
import { historyFigures } from './history-formulas';

/** What the line above the dashboard's table says if all formulas work; in every version of its formula. */
export const advice = 'All of it is formulas: choose in the four filters above.';

/** The formula of the line above the dashboard's table, which names the cell in the way of a formula (W237). */
export function problemLine({ goals, scores, calc, dashboard }: DashboardSources): string {
  const hidden = [meetingFigures, historyFigures].map((figures): FilledCells => {
    const first = figures[0] as ColumnKey<'calc'>;
    const head = headerOf(calc, first);
    const formulas = columnOf(calc, first);
    const last = letters(positionOf('calc', calc.tab, first) + figures.length - 1);
    return {
      ...{ title: tabNames.calc, formulas, area: `${head}:$${last}` },
      ...{ row: 'INT(at/1000)', column: `COLUMN(${head})` },
    };
  });
  const problem = blockingCell([goals, scores, calc, { ...dashboard, prefix: '' }], hidden);
  return `=LET(problem;${problem};IF(problem="";"${advice}";problem))`;
}
