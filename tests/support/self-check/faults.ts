import type { ServerCheckId } from '../../../src/domain/self-check/beliefs';

/** A way in which Google Sheets could differ from what a check believes. */
interface Fault {
  /** What the check reports as different; [] for all that it believes. */
  readonly differs: readonly string[];
  /** Code that runs in the script before the check and changes what a service does. */
  readonly code: string;
}

const reads = (from: string, to: string) => `reads((cell) => (cell === ${from} ? ${to} : cell));`;
const calculates = (pattern: RegExp, formula: string) =>
  `calculates(${pattern}, ${JSON.stringify(formula)});`;
const refuses = (value: number | string) => `
  change(range, 'setValue', (original) => function (value) {
    if (value === ${JSON.stringify(value)}) throw new Error('The data you entered violates the rules.');
    return original.call(this, value);
  });`;
const eachChart = (change: string) => `
  change(sheet, 'getCharts', (original) => function () {
    return original.call(this).map((chart) => Object.assign(chart, ${change}));
  });`;

/** One fault for each check that believes something. */
export const faults: Readonly<Record<Exclude<ServerCheckId, 'time-of-calls'>, Fault>> = {
  'text-signs': { differs: ['+1'], code: reads("'+1'", '1') },
  'text-rich': {
    differs: ['=1+1', 'is a formula'],
    code: `
  change(range, 'setRichTextValue', (original) => function (rich) {
    return rich.getText() === '=1+1' ? this.setFormula('=1+1') : original.call(this, rich);
  });`,
  },
  'text-apostrophe': { differs: ["'=1+1"], code: reads("'=1+1'", `"'=1+1"`) },
  'text-general': { differs: ["'-x"], code: reads("'-x'", `"'-x"`) },
  'text-append': {
    differs: ["'=1+1"],
    code: `change(range, 'getValue', (original) => function () { return "'" + original.call(this); });`,
  },
  'locale-formula': { differs: ['1/4'], code: calculates(/^=1\/4$/, '=NA()') },
  'locale-condition': {
    differs: ['read back as written'],
    code: `
  change(sheet, 'getConditionalFormatRules', (original) => function () {
    return original.call(this).map((rule) => {
      const color = rule.getBooleanCondition().getBackground();
      const condition = { getBackground: () => color, getCriteriaValues: () => ['=ISNUMBER(A1)*(A1<0,4)>0'] };
      return Object.assign(rule, { getBooleanCondition: () => condition });
    });
  });`,
  },
  'locale-format': {
    differs: ['percent'],
    code: `
  change(range, 'getNumberFormats', (original) => function () {
    return original.call(this).map((row) => row.map((format) => format.replace('0.00%', '0,00%')));
  });`,
  },
  'number-bounds': { differs: ['weight 0.5'], code: refuses(0.5) },
  'number-list': { differs: ['2'], code: refuses(2) },
  'array-filter': { differs: ['match 3'], code: calculates(/FILTER.*"x"/, '=VSTACK("h";"a")') },
  'array-sizes': { differs: ['row 2'], code: calculates(/IFERROR/, '="a"') },
  'array-filter-no-match': { differs: ['IFERROR sees it'], code: calculates(/^=IFERROR/, '=NA()') },
  'array-blocked': { differs: ['is an error'], code: calculates(/SEQUENCE/, '=1') },
  'array-mmult': { differs: ['row 1'], code: calculates(/MMULT/, '=VSTACK(1;1)') },
  'function-values': { differs: ['row 2'], code: calculates(/GOAL_PROGRESS/, '=VSTACK(1/2;0;1)') },
  'function-blank': { differs: ['result', 'length'], code: calculates(/MOOD_TREND/, '=0') },
  'function-rows': { differs: ['2,1', '2,2'], code: calculates(/OBJECTIVE_SCORES/, '=HSTACK("One";1/2)') },
  'function-today': { differs: ['a cell with TODAY()'], code: calculates(/GOAL_STATUS/, '=NA()') },
  'function-days': {
    differs: ['date cell and text agree'],
    code: calculates(/GOAL_STATUS.*"2026-03-31"/, '="On track"'),
  },
  'function-door': { differs: ['is an error'], code: calculates(/callEndpoint/, '="answered"') },
  'range-notation': {
    differs: ['all columns'],
    code: `change(range, 'getNumColumns', () => () => 3);`,
  },
  'tab-insert': {
    differs: ['new tab is active'],
    code: `
  change(spreadsheet, 'insertSheet', (original) => function (...args) {
    const [open, inserted] = [this.getActiveSheet(), original.apply(this, args)];
    this.setActiveSheet(open);
    return inserted;
  });`,
  },
  'metadata-column': {
    differs: ['column after an insertion'],
    code: `change(range, 'getColumn', () => () => 2);`,
  },
  'metadata-find': {
    differs: ['by key', 'on the tab', 'values'],
    code: `
  change(spreadsheet.createDeveloperMetadataFinder(), 'find', (original) => function () {
    return original.call(this).slice(0, 1);
  });`,
  },
  'tab-copy': { differs: ['column width'], code: `change(sheet, 'getColumnWidth', () => () => 100);` },
  'tab-form': {
    differs: ['a tab without a form'],
    code: `change(sheet, 'getFormUrl', () => () => '');`,
  },
  'slicer-insert': {
    differs: ['title'],
    code: `
  change(sheet, 'getSlicers', (original) => function () {
    return original.call(this).map((slicer) => Object.assign(slicer, { getTitle: () => '' }));
  });`,
  },
  'chart-insert': { differs: ['has an id'], code: eachChart('{ getChartId: () => null }') },
  'chart-update': {
    differs: ['keeps its id'],
    code: `
  change(sheet, 'updateChart', () => function (chart) {
    this.getCharts().forEach((one) => this.removeChart(one));
    this.insertChart(chart);
  });`,
  },
  'chart-options': {
    differs: ['title', 'width'],
    code: eachChart('{ getOptions: () => ({ get: () => null }) }'),
  },
  'protection-range': {
    differs: ['protections after two calls'],
    code: `
  change(range, 'protect', (original) => {
    let first = null;
    return function () {
      if (first !== null && this.getNumRows() === 2) return Object.assign(first, { remove: () => undefined });
      return (first ??= original.call(this));
    };
  });`,
  },
  'protection-tab': {
    differs: ['protections after two calls'],
    code: `
  change(spreadsheet, 'getProtections', (original) => function (type) {
    return [...original.call(this, type), ...original.call(this, type)];
  });`,
  },
  'protection-warning': { differs: ['a script may write'], code: refuses('x') },
  'lock-document': {
    differs: ['user lock beside it'],
    code: 'LockService.getUserLock = () => ({ tryLock: () => false });',
  },
  'date-round-trip': {
    differs: ['day', 'DAY()', 'MONTH()'],
    code: `
  const { parseDate } = Utilities;
  Utilities.parseDate = (...args) => new Date(parseDate(...args).getTime() + 86400000);`,
  },
  'date-daylight': {
    differs: ['2026-03-29', '2026-10-25', '2026-11-01'],
    code: 'reads((cell) => (cell instanceof Date ? new Date(cell.getTime() - 3600000) : cell));',
  },
  'date-text': { differs: ['in a plain-text cell'], code: reads("'2026-03-31'", 'new Date(2026, 2, 31)') },
  'write-shape': {
    differs: ['a row too few'],
    code: `
  change(range, 'setValues', (original) => function (values) {
    try { return original.call(this, values); } catch { return this; }
  });`,
  },
};

/** Functions for a test's script: each runs the self-check with one fault, and with as few checks as a call can make. */
export const faultScript = `
const change = (object, method, make) => {
  const { prototype } = { prototype: Object.getPrototypeOf(object) };
  prototype[method] = make(prototype[method]);
};
function withFault(check, first) {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const range = sheet.getRange(1, 1);
  const reads = (map) => change(range, 'getValues', (original) => function () {
    return original.call(this).map((row) => row.map(map));
  });
  const calculates = (pattern, formula) => change(range, 'setFormula', (original) => function (wanted) {
    return original.call(this, pattern.test(wanted) ? formula : wanted);
  });
  const faults = {
${Object.entries(faults)
  .map(([check, { code }]) => `    ${JSON.stringify(check)}: () => { ${code} },`)
  .join('\n')}
  };
  faults[check]();
  return oneCheck(first);
}
/** Each look at the clock takes 20 seconds, so that a call ends after one check. */
function oneCheck(first) {
  const { now } = Date;
  let passed = 0;
  Date.now = () => now() + (passed += 20000);
  return callEndpoint('runSelfCheck', [first]);
}
`;
