import { serverBeliefs } from '../../../src/domain/self-check/beliefs';
import type { CheckResult } from '../../../src/domain/self-check/observations';
import { reportedChecks, selfCheckReport } from '../../../src/pages/self-check/report';
import type { SelfCheckState } from '../../../src/pages/self-check/self-check-commands';

const lock = serverBeliefs['lock-document'];
const results: CheckResult[] = [
  { id: 'lock-document', found: lock },
  { id: 'time-of-calls', found: { 'read a cell': 12 } },
  { id: 'text-general', error: 'Service error: Spreadsheets' },
  { id: 'text-apostrophe', found: { ...serverBeliefs['text-apostrophe'], "'=1+1": "'=1+1" } },
  { id: 'text-signs', found: { '+1': 1 } },
  { id: 'of-the-future', found: { secret: 'x' } },
];
const state = (change: Partial<SelfCheckState> = {}): SelfCheckState => ({
  ...{ isRunning: false, results, done: 5, total: 5, failure: null },
  ...{ locale: 'in_ID', timeZone: 'Asia/Jakarta', ...change },
});

test('P247 differences are listed first, then what was not checked, what a user must look at, and the others', () => {
  expect(reportedChecks(state()).map(({ id, verdict }) => [verdict, id])).toEqual([
    ['different', 'text-signs'],
    ['different', 'text-apostrophe'],
    ['not checked', 'text-general'],
    ['look', 'look-blank-colors'],
    ['look', 'look-chart-colors'],
    ['look', 'look-chart-data'],
    ['look', 'look-copied-file'],
    ['look', 'look-table'],
    ['look', 'look-other-people'],
    ['noted', 'time-of-calls'],
    ['as believed', 'lock-document'],
  ]);
});

test('P247 while checks run, the user has nothing to look at', () => {
  expect(reportedChecks(state({ done: 4 })).filter(({ verdict }) => verdict === 'look')).toEqual([]);
  expect(reportedChecks(state({ results: [], done: 0, total: 0 }))).toEqual([]);
});

test('P248 the report is plain text with version, locale, time zone, browser and results', () => {
  const [head = '', ...checks] = selfCheckReport(state(), '1.2.3', 'Firefox 140').split('\n\n');
  expect(head.split('\n')).toEqual([
    '1:1s self-check',
    'Version: 1.2.3',
    'Locale: in_ID',
    'Time zone: Asia/Jakarta',
    'Browser: Firefox 140',
    'Checks: 5 of 5',
  ]);
  const text = checks.join('\n');
  expect(text).toContain('Different: text-apostrophe (Does a plain-text cell hide the apostrophe');
  expect(text).toContain(`\n  '=1+1: "'=1+1", expected "=1+1"\n  ''quoted: "'quoted"\n`);
  expect(text).toContain('  -x: nothing, expected "-x"');
  expect(text).toContain('\n  error: Service error: Spreadsheets\n');
  expect(text).toContain('  read a cell: 12\n');
  expect(text).not.toContain('secret');
});
