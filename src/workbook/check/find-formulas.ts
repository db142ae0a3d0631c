import { findFaultyFormulas } from '../engineer-tab/engineer-tab-header';
import { isBroken, isOutdated } from '../formulas/outdated-formula';
import { headerFills } from '../grid/filled-columns';
import { letters, type SharedTabKey, tabNames } from '../grid/layout';
import type { SheetValue } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import { progressFormula, type Sources, scoresFormula } from '../scores/formulas';
import { findProblems } from '../set-up/find-problems';
import { type Found, found } from './found';

type Tabs = Readonly<Record<SharedTabKey, TaggedTab>>;

/** Formulas of the shared tabs that are gone, broken, outdated, blocked or failed (W181, W84, W86). */
export function findSharedFormulas(tabs: Tabs, sources: Sources): Found[] {
  const gone = (['goals', 'scores', 'dashboard', 'calc', 'charts', 'managers'] as const).flatMap((key) =>
    findInHeader(key, tabs[key], sources),
  );
  const problems = findProblems(tabs).map((problem) => {
    const { kind, table, cells } = problem;
    const details: Record<string, string> = {};
    if (kind === 'formula-blocked')
      Object.assign(details, { value: problem.value, formula: problem.formula });
    if (kind === 'formula-failed') details.value = problem.error;
    return found(kind, { key: table, name: tabNames[table] }, cells.join(), cells, details, 'by hand');
  });
  return [...gone, ...problems];
}

/** One service call for each tab. */
function findInHeader(key: SharedTabKey, tab: TaggedTab, sources: Sources): Found[] {
  const row1 = tab.rows.get('header') ?? 1;
  const last = Math.max(1, ...Array.from(tab.columns.values()));
  const [formulas = []]: string[][] = tab.sheet.getRange(row1, 1, 1, last).getFormulas();
  const [missing, outdated]: [string[], string[]] = [[], []];
  for (const { key: column } of headerFills(key)) {
    const position = tab.columns.get(column);
    if (position === undefined) continue;
    const formula = formulas[position - 1] ?? '';
    const cell = letters(position) + row1;
    const wanted = wantedFormulas[key]?.(sources);
    if (formula === '' || isBroken(formula)) missing.push(cell);
    else if (wanted !== undefined && isOutdated(formula, wanted, '')) outdated.push(cell);
  }
  return faults(tab, missing, outdated);
}

/** Those of the other tabs are brought up to date together with the layout. */
const wantedFormulas: Partial<Record<SharedTabKey, (sources: Sources) => string>> = {
  goals: progressFormula,
  scores: scoresFormula,
};

/** Formulas above the table of an engineer tab that are gone, broken or outdated, in one service call. */
export function findEngineerFormulas(
  tab: TaggedTab,
  engineerId: string,
  sources: Sources,
  values: readonly (readonly SheetValue[])[],
): Found[] {
  const header1 = tab.rows.get('header') ?? 1;
  if (header1 === 1) return [];
  const last = Math.max(1, ...Array.from(tab.columns.values()));
  const formulas: string[][] = tab.sheet.getRange(1, 1, header1, last).getFormulas();
  const { missing, outdated } = findFaultyFormulas(tab, engineerId, sources, values, formulas);
  return faults(tab, missing, outdated);
}

function faults(tab: TaggedTab, missing: readonly string[], outdated: readonly string[]): Found[] {
  return [
    ...(missing.length > 0 ? [found('formula-missing', tab, '', missing, {}, 'set up')] : []),
    ...(outdated.length > 0 ? [found('formula-outdated', tab, '', outdated, {}, 'set up')] : []),
  ];
}
