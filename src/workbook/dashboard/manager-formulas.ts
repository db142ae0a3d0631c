import { guarded } from '../grid/filled-columns';
import { type ColumnKey, columns } from '../grid/layout';
import { columnOf, type Source } from '../grid/references';
import { isShown, meanOfValues, nobody, ofAll, people } from './dashboard-formulas';
import type { DashboardSources } from './dashboard-sources';
import type { Figure } from './engineer-figures';

type Key = ColumnKey<'managers'>;

/** The names in place of a manager: for engineers without one, and for the row with everybody. */
export const noManager = 'No manager';
export const allManagers = 'All managers';

/** The figure of Calc behind each column, and what is computed from the `values` of a manager's engineers. */
const figures: Readonly<Record<Exclude<Key, 'manager'>, readonly [of: Figure, figure: string]>> = {
  people: ['of-id', 'ROWS(values)'],
  met: ['of-state', 'SUMPRODUCT((values="Good")+(values="Due"))/ROWS(values)'],
  'met-then': ['of-met-then', meanOfValues],
  held: ['of-held', 'SUM(values)'],
  expected: ['of-expected', 'SUM(values)'],
  'held-then': ['of-held-then', 'SUM(values)'],
  overdue: ['of-state', 'SUMPRODUCT((values="Overdue")*1)'],
  never: ['of-state', 'SUMPRODUCT((values="Never met")*1)'],
  actions: ['of-overdue', 'SUM(values)'],
  coverage: ['of-coverage', meanOfValues],
  score: ['of-score', meanOfValues],
  scored: ['of-score', 'COUNT(values)'],
};

/**
 * The formula of Calc that lists the rows of the tab Managers, over the engineers who pass the filters: each name once, in
 * alphabetical order, whatever its capital letters; then "No manager", and "All managers" if there are several rows. It shows
 * '' if nobody passes (D60).
 */
export function byManagerFormula({ calc }: DashboardSources): string {
  const own = { ...calc, prefix: '' };
  const steps = [
    `all;FILTER(${named(own)};${isShown(own)})`,
    'place;SEQUENCE(ROWS(all))',
    'once;FILTER(all;ARRAYFORMULA(XLOOKUP(all;all;place))=place)',
    `last;ARRAYFORMULA(IF(once="${noManager}";1;0))`,
    'sorted;INDEX(SORT(HSTACK(last;once);1;TRUE;2;TRUE);0;2)',
    `IF(ROWS(sorted)>1;VSTACK(sorted;"${allManagers}");sorted)`,
  ];
  const { header } = columns.calc['by-manager'];
  const listed = `IF(${people(own)}=0;"";LET(${steps.join(';')}))`;
  return guarded(`=VSTACK("${header}";${listed})`, [own]);
}

/**
 * The formulas of the tab Managers, by column; each is in a header cell and fills its column (D60, D62 to D65). They read no
 * cell of the tab, so that a note below the table is not taken for a manager.
 */
export function managerFormulas({ calc }: DashboardSources): Record<Key, string> {
  const list = columnOf(calc, 'by-manager');
  const names = `FILTER(${list};SEQUENCE(ROWS(${list}))>1;${list}<>"")`;
  const each = ([of, figure]: readonly [Figure, string]) => {
    const isOfName = `(keys=name)+(name="${allManagers}")>0`;
    const ofName = ofAll(`FILTER(${columnOf(calc, of)};${isShown(calc)};${isOfName})`, figure);
    return `LET(keys;${named(calc)};MAP(${names};LAMBDA(name;${ofName})))`;
  };
  const column = (key: Key, values: string, otherwise: string) => {
    const shown = `IF(${people(calc)}=0;${otherwise};${values})`;
    return guarded(`=VSTACK("${columns.managers[key].header}";${shown})`, [calc]);
  };
  const formulas = Object.entries(figures).map(([key, of]) => [key, column(key as Key, each(of), '""')]);
  return {
    ...(Object.fromEntries(formulas) as Record<Key, string>),
    manager: column('manager', names, nobody(columnOf(calc, 'of-name'))),
  };
}

/** A formula for the manager of each engineer, with words for none. */
function named(calc: Source<'calc'>): string {
  const manager = columnOf(calc, 'of-manager');
  return `ARRAYFORMULA(IF(${manager}="";"${noManager}";${manager}))`;
}
