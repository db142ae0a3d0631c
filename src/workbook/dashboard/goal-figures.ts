import { cleanName } from '../formulas/clean-name';
import { columnOf } from '../grid/references';
import { isOpen } from '../records/open-goals';
import { windowDays } from './calc-formulas';
import { type DashboardSources, todayOf, toleranceInFormula } from './dashboard-sources';
import { everything, type Figure, type FigureFormulas, perEngineer } from './engineer-figures';

/**
 * The formulas that count the goals and action items of each engineer: at risk, stale, open, overdue (D7 to D9), within
 * the cycle of the filter (D11); and the wins of the last 90 days (D50).
 */
export function goalFormulas(sources: DashboardSources, cycleCell: string): FigureFormulas {
  const { calc, goals, actions, wins, dashboard } = sources;
  const own = { ...calc, prefix: '' };
  const today = todayOf(own);
  const goal = (key: Parameters<typeof columnOf<'goals'>>[1]) => columnOf(goals, key);
  const action = (key: Parameters<typeof columnOf<'actions'>>[1]) => columnOf(actions, key);
  const win = (key: Parameters<typeof columnOf<'wins'>>[1]) => columnOf(wins, key);
  const isRecent = `IF(ISNUMBER(${win('date')});(${win('date')}>=${today}-${windowDays - 1})*(${win('date')}<${today}+1)>0;FALSE)`;
  const cycle = cleanName(dashboard.prefix + cycleCell);
  const isOfCycle = `(${cycle}="")+(${cycle}="${everything}")+(${cleanName(goal('cycle'))}=${cycle})>0`;
  const counts = `${isRow(goal('engineer'))};${isOpen(goals)};${isOfCycle}`;
  const isUnfinished = `IF(ISNUMBER(${goal('progress')});${goal('progress')}<1-${toleranceInFormula};TRUE)`;
  const status = `LOWER(${cleanName(action('status'))})`;
  const isOpenActionItem = `${isRow(action('engineer'))};${cleanName(action('action'))}<>"";${status}<>"done";${status}<>"dropped"`;
  const isLate = `IF(ISNUMBER(${action('due')});${action('due')}<${today};FALSE)`;
  const formulas: FigureFormulas = {};
  const count = (key: Figure, owners: string, which: string, before = '') => {
    const formula = counted(columnOf(own, 'of-name'), owners, which, before);
    formulas[key] = perEngineer(calc, key, formula, [goals]);
  };
  count('of-goals', goal('engineer'), counts);
  count('of-unfinished', goal('engineer'), `${counts};${isUnfinished}`);
  count('of-risk', goal('engineer'), `${counts};${isAtRisk(sources, today)}`);
  count('of-stale', goal('engineer'), `${counts};${isUnfinished};${isStale(sources)}`, logged(sources));
  count('of-open', action('engineer'), isOpenActionItem);
  count('of-overdue', action('engineer'), `${isOpenActionItem};${isLate}`);
  count('of-wins', win('engineer'), `${isRow(win('engineer'))};${cleanName(win('win'))}<>"";${isRecent}`);
  return formulas;
}

/**
 * A formula for the number of rows per name among those that pass the FILTER conditions; a blank row keeps FILTER from
 * failing.
 */
function counted(names: string, owners: string, which: string, before: string): string {
  const found = `VSTACK("";IFERROR(FILTER(ARRAYFORMULA(${cleanName(owners)});${which});""))`;
  return `LET(${before}found;${found};MMULT(IF(${names}=TRANSPOSE(found);1;0);IF(found="";0;1)))`;
}

function isRow(column: string): string {
  return `SEQUENCE(ROWS(${column}))>1`;
}

/** The domain's "At risk" (G17 to G20) in built-in functions: no custom function receives the current day (D21). */
function isAtRisk({ goals }: DashboardSources, today: string): string {
  const [progress, from, due] = (['progress', 'from', 'due'] as const).map((key) => columnOf(goals, key));
  const pace = `(${today}-${from}+1)/(${due}-${from}+1)`;
  const gap = `IF(${today}<${from};0;${pace})-${progress}>1/4+${toleranceInFormula}`;
  const late = `IF(ISNUMBER(${from});IF(${due}<${from};FALSE;IF(${today}>${due};TRUE;${gap}));${today}>${due})`;
  const isTold = `IF(ISNUMBER(${progress});IF(${progress}<1-${toleranceInFormula};ISNUMBER(${due});FALSE);FALSE)`;
  return `IFERROR(IF(${isTold};${late};FALSE);FALSE)`;
}

/** Definitions for LET: the day and the value of the last goal log entry of each goal, or ''. */
function logged({ goals, log }: DashboardSources): string {
  const column = (key: Parameters<typeof columnOf<'goal-log'>>[1]) => columnOf(log, key);
  const rows = `HSTACK(${column('goal-id')};${column('date')};${column('after')};${column('entry')})`;
  const isEntry = `${column('goal-id')}<>"";ISNUMBER(${column('entry')})`;
  const found = (place: number) =>
    `IF(${columnOf(goals, 'id')}="";"";IFERROR(XLOOKUP(${columnOf(goals, 'id')};INDEX(entries;0;1);INDEX(entries;0;${place});"");""))`;
  const steps = [
    `entries;SORT(FILTER(${rows};${isEntry});4;FALSE)`,
    `moved;${found(2)}`,
    `worth;${found(3)}`,
  ];
  return `${steps.join(';')};`;
}

/**
 * A formula for whether an unfinished goal is stale: its last log entry (or its first day, if it has none) is before the
 * engineer's third most recent 1:1, and its value is the one that was logged (D8).
 */
function isStale({ goals, calc }: DashboardSources): string {
  const own = { ...calc, prefix: '' };
  const [from, current] = (['from', 'current'] as const).map((key) => columnOf(goals, key));
  const third = `XLOOKUP(${cleanName(columnOf(goals, 'engineer'))};${columnOf(own, 'of-name')};${columnOf(own, 'of-third')};"")`;
  const since = `IF(moved="";${from};moved)`;
  // A blank is different from 0, although `=` treats them as equal.
  const isSame = `IF(moved="";TRUE;IF((${current}="")=(worth="");${current}=worth;FALSE))`;
  const stale = `IF(ISNUMBER(${third});IF(ISNUMBER(${since});IF(${since}<${third};${isSame};FALSE);FALSE);FALSE)`;
  return `IFERROR(${stale};FALSE)`;
}
