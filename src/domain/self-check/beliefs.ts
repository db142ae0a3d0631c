import type { Observations } from './observations';

/**
 * What the add-on believes about Google Sheets, by check and by what the check tries. A check also reports what is not
 * listed here; nothing in the add-on depends on that (W146).
 */
export const serverBeliefs = {
  'text-signs': { '+1': '+1', '-x': '-x', '@ada': '@ada', tab: '\tb', '00123': '00123', '1/2': '1/2' },
  'text-rich': { '=1+1': '=1+1', "'quoted": "'quoted", '=': '=', 'is a formula': false },
  'text-apostrophe': { "'=1+1": '=1+1', "''quoted": "'quoted", 'is a formula': false },
  'text-general': { "'=1+1": '=1+1', "'-x": '-x', 'is a formula': false },
  'text-append': { "'=1+1": '=1+1', 'row below the last': true },
  'locale-formula': { 'SUM(1;2)': 3, '1/4': 0.25, '"a"&"b"': 'ab' },
  'locale-condition': { 'color rules': 3, 'read back as written': true },
  'locale-format': { percent: '0.00%', sign: '+0;-0;0', day: 'yyyy-mm-dd' },
  'number-bounds': {
    'weight 50': 'accepted',
    'weight 0.5': 'accepted',
    'weight -1': 'refused',
    'cadence 14': 'accepted',
    'cadence 0': 'refused',
    'cadence 366': 'refused',
  },
  'number-list': { '2': 'accepted', '-1': 'accepted', '9': 'refused' },
  'array-filter': { 'match 1': 'h', 'match 2': 'a', 'match 3': 'c', 'none 1': 'h', 'none 2': '' },
  'array-sizes': { 'row 1': 'a', 'row 2': 'b' },
  'array-filter-no-match': { 'alone is an error': true, 'IFERROR sees it': 'none' },
  'array-blocked': { 'is an error': true, 'the cell in the way': 'x', 'after it is cleared': 1 },
  'array-mmult': { 'row 1': 2, 'row 2': 1 },
  'function-values': { score: 0.5, 'row 1': 0.5, 'row 2': '', 'row 3': 1 },
  'function-blank': { result: '', length: 0, 'of a blank cell': '' },
  'function-rows': { '1,1': 'One', '1,2': 0.5, '2,1': 'Two', '2,2': 0.75 },
  'function-today': { 'a cell with TODAY()': 'a status' },
  'function-days': { 'date cell and text agree': true },
  'function-door': { 'is an error': true },
  'range-notation': { row: 5, rows: 3, column: 1, 'all columns': true, 'A2:A ends at the last row': true },
  'tab-insert': { 'new tab is active': true, 'id survives a new name': true, 'id survives a move': true },
  'metadata-column': { 'column after an insertion': 3, 'value after a change': 'b', 'left after removal': 0 },
  'metadata-find': { 'by key': 2, 'on the tab': 2, values: 'first second' },
  'tab-copy': {
    'number format': '0.00%',
    'column width': 137,
    validation: true,
    'color rules': 1,
    note: 'note',
  },
  'tab-form': { 'a tab without a form': null },
  'slicer-insert': { slicers: 1, title: 'Self-check' },
  'chart-insert': { 'has an id': true, 'found by its title': true, ranges: 2 },
  'chart-update': { 'keeps its id': true, title: 'Self-check', ranges: 2, charts: 1 },
  'chart-options': { title: 'Self-check', width: 420 },
  'protection-range': {
    'protections after two calls': 2,
    description: 'self-check',
    'A1 to the last row': '1 1',
  },
  'protection-tab': { 'protections after two calls': 1 },
  'protection-warning': { 'warns only': true, 'a script may write': 'accepted' },
  'lock-document': { held: true, 'user lock beside it': true },
  'date-round-trip': { day: '2026-03-31', 'DAY()': 31, 'MONTH()': 3, 'is a date': true },
  'date-daylight': { '2026-03-29': '2026-03-29', '2026-10-25': '2026-10-25', '2026-11-01': '2026-11-01' },
  'date-text': { 'in a plain-text cell': '2026-03-31' },
  'write-shape': { 'a row too few': 'refused', 'cell before': 'kept', 'cell that was read': 'read' },
  'time-of-calls': {},
} as const satisfies Record<string, Observations>;

/** The beliefs that the page checks in the browser. */
export const pageBeliefs = {
  'page-storage': { 'a value is read back': true },
  'page-broadcast': { 'a message arrives': true },
  'page-clipboard': { 'text can be copied': true },
} as const satisfies Record<string, Observations>;

/** Checks that only a user can make; the self-check says where to look. */
export const looks = [
  'look-blank-colors',
  'look-chart-colors',
  'look-chart-data',
  'look-copied-file',
  'look-table',
  'look-other-people',
] as const;

export type ServerCheckId = keyof typeof serverBeliefs;
export type PageCheckId = keyof typeof pageBeliefs;
export type CheckId = ServerCheckId | PageCheckId | (typeof looks)[number];

export const pageCheckIds = Object.keys(pageBeliefs) as PageCheckId[];
export const checkIds: readonly CheckId[] = [
  ...(Object.keys(serverBeliefs) as ServerCheckId[]),
  ...pageCheckIds,
  ...looks,
];
