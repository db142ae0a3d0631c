import { cleanName } from '../formulas/clean-name';
import { guarded, isIntactHeader } from '../grid/filled-columns';
import { type ColumnKey, columns, type TableKey } from '../grid/layout';
import { columnOf, type Source, settingOf, spillOf } from '../grid/references';
import { highestStarts } from '../records/setting-values';
import { meetingFigures, panelFigures, windowDays } from './calc-formulas';
import { type DashboardSources, todayOf, toleranceInFormula } from './dashboard-sources';
import { historyFigures } from './history-formulas';

export type Figure = Extract<ColumnKey<'calc'>, `of-${string}`>;
export type FigureFormulas = Partial<Record<ColumnKey<'calc'>, string>>;

/** The formulas that list the active engineers in the order of the Engineers tab (D1, D2). */
export function rosterFormulas({ engineers, calc, settings }: DashboardSources): FigureFormulas {
  const own = (key: ColumnKey<'engineers'>) => columnOf(engineers, key);
  const isRow = `SEQUENCE(ROWS(${own('name')}))>1`;
  const isActive = `${isRow};ARRAYFORMULA(${cleanName(own('name'))}<>"");ARRAYFORMULA(LOWER(${cleanName(own('status'))})<>"left")`;
  const rows = `ROWS(${columnOf({ ...calc, prefix: '' }, 'id')})`;
  const listed = (key: Figure, values: string) => {
    const { header } = columns.calc[key];
    // Fills the column to its end, so that a shorter list leaves no cell of a longer one.
    const steps = [
      `kept;IFERROR(FILTER(ARRAYFORMULA(${values});${isActive});"")`,
      `rest;MAX(1;${rows}-ROWS(kept)-1)`,
      `VSTACK("${header}";kept;ARRAYFORMULA(IF(SEQUENCE(rest)>0;"";"")))`,
    ];
    return `=LET(${steps.join(';')})`;
  };
  const usual = settingOf(settings, 'cadence');
  const cadence = own('cadence');
  return {
    'of-name': listed('of-name', cleanName(own('name'))),
    'of-id': listed('of-id', `TRIM(${own('id')})`),
    'of-team': listed('of-team', cleanName(own('team'))),
    'of-manager': listed('of-manager', cleanName(own('manager'))),
    'of-cadence': listed(
      'of-cadence',
      `IF(ISNUMBER(${cadence});IF(${cadence}>0;${cadence};${usual});${usual})`,
    ),
    'of-started': listed('of-started', `IF(ISNUMBER(${own('started')});ROUNDDOWN(${own('started')};0);"")`),
  };
}

/**
 * The formulas that look up the figures of each engineer's tab by id; they show '' for an engineer without a tab (D3,
 * D5).
 */
export function lookupFormulas({ calc }: DashboardSources): FigureFormulas {
  const own = { ...calc, prefix: '' };
  const id = columnOf(own, 'of-id');
  // An error is shown as such, because a blank figure would be missing from a mean unnoticed (W82).
  const found = (values: string) => `IF(${id}="";"";XLOOKUP(${id};${columnOf(own, 'id')};${values};""))`;
  const fact = <Key extends ColumnKey<'calc'>>(key: Key, of: readonly Key[]) => {
    const first = of[0] ?? key;
    // If the formula of a row is blocked, only the cell with the formula shows it.
    const cell = columnOf(own, first);
    return found(
      `IF(ISERROR(${cell});${cell};INDEX(${spillOf(own, first, of.length)};0;${of.indexOf(key) + 1}))`,
    );
  };
  const formulas: FigureFormulas = { 'of-tab': perEngineer(calc, 'of-tab', found(columnOf(own, 'tab'))) };
  for (const key of meetingFigures)
    formulas[`of-${key}`] = perEngineer(calc, `of-${key}`, fact(key, meetingFigures));
  for (const key of ['met-then', 'held-then'] as const)
    formulas[`of-${key}`] = perEngineer(calc, `of-${key}`, fact(key, historyFigures));
  for (const key of panelFigures)
    formulas[`of-${key}`] = perEngineer(calc, `of-${key}`, found(columnOf(own, key)));
  return formulas;
}

/** The formulas for cadence (C1 to C5, D3), expected 1:1s (D4), trend (D5) and band (D6). */
export function cadenceFormulas({ calc, settings }: DashboardSources): FigureFormulas {
  const own = { ...calc, prefix: '' };
  const of = (key: Figure) => columnOf(own, key);
  const today = todayOf(own);
  const [last, agreed, cadence, due] = [of('of-last'), of('of-agreed'), of('of-cadence'), of('of-due')];
  const byCadence = `${last}+${cadence}`;
  const isAgreed = `IF(ISNUMBER(${agreed});${agreed}>${last};FALSE)`;
  const soon = `IF(${cadence}<14;${cadence}/2;7)`;
  const here = `(${today}-${of('of-started')}+1)`;
  const inWindow = `IF(ISNUMBER(${of('of-started')});IF(${here}<0;0;IF(${here}<${windowDays};${here};${windowDays}));${windowDays})`;
  const before = `IF(${of('of-feeling-3')}="";${of('of-feeling-2')};${of('of-feeling-3')})`;
  const score = of('of-score');
  const starts = (id: 'amber' | 'green', tenths: number) => {
    // What cannot be used has the default, as in settingValues (M526).
    const isUsable = `IF(ISNUMBER(start);(start>=0)*(start<=${highestStarts[id]})>0;FALSE)`;
    const read = `LET(start;${settingOf(settings, id)};IF(${isUsable};start;${tenths}/10))`;
    return `(IFERROR(${read};${tenths}/10)-${toleranceInFormula})`;
  };
  const each = {
    'of-due': `IF(${last}="";"";IF(${isAgreed};${agreed};${byCadence}))`,
    'of-days': `IF(${last}="";"";${today}-${last})`,
    'of-state': `IF(${due}="";"Never met";IF(${due}<${today};"Overdue";IF(${due}-${today}<${soon};"Due";"Good")))`,
    'of-expected': `ROUNDDOWN(${inWindow}/${cadence};0)`,
    'of-trend': `IF(${of('of-feeling-2')}="";"";${of('of-feeling-1')}-${before})`,
    'of-band': `IF(ISERROR(${score});${score};IF(ISNUMBER(${score});IF(${score}<${starts('amber', 4)};"Red";IF(${score}<${starts('green', 7)};"Amber";"Green"));""))`,
  } as const;
  const formulas: FigureFormulas = {};
  for (const [key, formula] of Object.entries(each) as [Figure, string][]) {
    formulas[key] = perEngineer(calc, key, formula);
  }
  return formulas;
}

/**
 * The formula for whether each engineer passes the filters (D10, D11); a filter matches the whole text, not a part of
 * it.
 */
export function shownFormula({ calc, dashboard }: DashboardSources, filters: Record<Filter, string>): string {
  const own = { ...calc, prefix: '' };
  const cell = (filter: Filter) => dashboard.prefix + filters[filter];
  const chosen = (filter: Filter) => cleanName(cell(filter));
  const isAll = (filter: Filter) => `(${chosen(filter)}="")+(${chosen(filter)}="${everything}")>0`;
  // A column that cannot be read counts only if its filter is in use.
  const passes = ([key, isOff, isPassed]: readonly [Figure, string, string]) =>
    `IF(${isOff};1;IF(${isIntactHeader(own, key)};IF(${isPassed};1;0);NA()))`;
  const filtered = [
    ['of-manager', isAll('manager'), `${columnOf(own, 'of-manager')}=${chosen('manager')}`],
    ['of-team', isAll('team'), `${columnOf(own, 'of-team')}=${chosen('team')}`],
    ['of-goals', isAll('cycle'), `${columnOf(own, 'of-goals')}>0`],
    ['of-attention', `${chosen('show')}<>"${needing}"`, `${columnOf(own, 'of-attention')}<>""`],
  ] as const;
  const formula = `${filtered.map(passes).join('*')}>0`;
  return perEngineer(
    calc,
    'of-shown',
    formula,
    [],
    filtered.map(([key]) => key),
  );
}

export type Filter = 'manager' | 'team' | 'cycle' | 'show';
export const everything = 'All';
export const everybody = 'Everybody';
export const needing = 'Who needs attention';

/**
 * Wraps the formula of a figure so that it fills its column from the header cell down, with '' below the last engineer.
 * `others` are the tables besides Calc that the formula reads, and `unguarded` the columns that it guards itself.
 */
export function perEngineer(
  calc: DashboardSources['calc'],
  key: Figure,
  formula: string,
  others: readonly Source<TableKey>[] = [],
  unguarded: readonly Figure[] = [],
): string {
  const own = { ...calc, prefix: '' };
  const names = columnOf(own, 'of-name');
  const { header } = columns.calc[key];
  const filling = `=ARRAYFORMULA(IF(SEQUENCE(ROWS(${names}))=1;"${header}";IF(${names}="";"";${formula})))`;
  return guarded(filling, [own, ...others], unguarded);
}

/** The formulas for the current day (D21) and for the choices of the filters (D12). */
export function choiceFormulas({ calc, goals }: DashboardSources, isOpenGoal: string): FigureFormulas {
  const own = { ...calc, prefix: '' };
  const offered = (key: 'managers' | 'teams' | 'cycles', words: string, isOffered: string) =>
    guarded(
      `=VSTACK("${columns.calc[key].header}";"${everything}";IFERROR(SORT(UNIQUE(FILTER(${words};${isOffered})));""))`,
      [own],
    );
  const people = (key: Figure) =>
    [columnOf(own, key), `SEQUENCE(ROWS(${columnOf(own, key)}))>1;${columnOf(own, key)}<>""`] as const;
  const cycles = `ARRAYFORMULA(${cleanName(columnOf(goals, 'cycle'))})`;
  return {
    today: `=VSTACK("${columns.calc.today.header}";TODAY())`,
    managers: offered('managers', ...people('of-manager')),
    teams: offered('teams', ...people('of-team')),
    cycles: offered('cycles', cycles, `SEQUENCE(ROWS(${cycles}))>1;${cycles}<>"";${isOpenGoal}`),
  };
}
