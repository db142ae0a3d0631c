import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { type Comment, type FunctionDeclaration, type Pattern, parse } from 'acorn';
import { calendarStrings } from '../../src/pages/calendar/strings-calendar';
import { checkStrings } from '../../src/pages/check/strings-check';
import { cycleStrings } from '../../src/pages/cycle/strings-cycle';
import { rosterStrings } from '../../src/pages/engineers/paste/strings-roster';
import { engineerStrings } from '../../src/pages/engineers/strings-engineer';
import { engineersStrings } from '../../src/pages/engineers/strings-engineers';
import { guideStrings } from '../../src/pages/help/strings-guide';
import { problemStrings } from '../../src/pages/help/strings-problem';
import { importStrings } from '../../src/pages/import/strings-import';
import { formStrings } from '../../src/pages/meeting/strings/strings-form';
import { saveStrings } from '../../src/pages/meeting/strings/strings-save';
import { selfCheckStrings } from '../../src/pages/self-check/strings-self-check';
import { shareStrings } from '../../src/pages/share/strings-share';
import { formatsFor } from '../../src/pages/shell/formats';
import { builtCode } from '../support/built-code';

const comments: Comment[] = [];
const program = parse(builtCode, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
const functions = program.body.filter(
  (node): node is FunctionDeclaration => node.type === 'FunctionDeclaration',
);

/** The functions that Google can call, with their parameters as in the built file. */
const entryPoints: Record<string, string[]> = {
  onOpen: [],
  onInstall: [],
  showSidebar: [],
  showEngineers: [],
  showImport: [],
  runMarkAsLeft: [],
  showStartCycle: [],
  showReport: [],
  showManagers: [],
  showCheckIn: [],
  showCalendar: [],
  showSharing: [],
  showExport: [],
  showScores: [],
  showRetention: [],
  showDeletion: [],
  runRefreshCharts: [],
  runSetUp: [],
  showCheck: [],
  showGuide: [],
  showSelfCheck: [],
  showProblem: [],
  showAbout: [],
  callEndpoint: ['name', 'args'],
  WEIGHTED_GOAL_SCORE: ['weights', 'progress', 'cap'],
  GOAL_PROGRESS: ['start', 'target', 'current', 'type', 'cap'],
  GOAL_COVERAGE: ['weights', 'progress'],
  GOAL_WEIGHT_CHECK: ['weights'],
  OBJECTIVE_SCORES: ['objectives', 'weights', 'progress', 'cap'],
  TEAM_SCORES: ['engineers', 'objectives', 'weights', 'progress', 'objectiveWeights', 'cap'],
  GOAL_STATUS: ['progress', 'start', 'due', 'asOf'],
  SCORE_BAND: ['score'],
  MOOD_TREND: ['dates', 'moods'],
};
const customFunctions = Object.keys(entryPoints).filter((name) => name === name.toUpperCase());

test('B4 build/Code.js has exactly the top-level functions that Google can call, with their parameters', () => {
  const found = Object.fromEntries(functions.map((node) => [node.id.name, node.params.map(nameOf)]));
  expect(found).toEqual(entryPoints);
});

test.each(customFunctions)('B5 the JSDoc of a custom function is directly above it: %s', (name) => {
  const node = functions.find((one) => one.id.name === name);
  const above = comments.find((one) => builtCode.slice(one.end, node?.start).trim() === '');
  expect(above?.value).toContain('@customfunction');
  const documented = [...(above?.value ?? '').matchAll(/@param \{[^}]+\} (\w+) \S/g)].map(
    (match) => match[1],
  );
  expect(documented).toEqual(entryPoints[name]);
  expect(comments.filter(({ value }) => value === above?.value)).toHaveLength(1);
});

test('B6 the code loads in an environment with only the language, and loading it does nothing', () => {
  const context = createContext({});
  const before = Object.keys(context);
  runInContext(builtCode, context);
  const added = Object.keys(context).filter((key) => !before.includes(key));
  expect(added.sort()).toEqual(Object.keys(entryPoints).sort());
});

test('B7 the code uses only syntax that Apps Script parses: no private names and no static fields', () => {
  expect(builtCode.length).toBeGreaterThan(1000);
  expect(builtCode).not.toMatch(/(?<![\w'"`])#[a-zA-Z_]\w*\s*[;=(]/);
  expect(builtCode).not.toMatch(/\bstatic\s+\w+\s*=/);
});

test.each([
  ['Code.js', 330_000],
  ['engineers.html', 75_000],
  ['calendar.html', 45_000],
  ['check.html', 60_000],
  ['cycle.html', 55_000],
  ['guide.html', 45_000],
  ['problem.html', 45_000],
  ['import.html', 90_000],
  ['notes-reader.html', 30_000],
  ['report.html', 75_000],
  ['self-check.html', 75_000],
  ['share.html', 60_000],
])('B8 the add-on is small: %s has at most %d bytes', (name, most) => {
  const size = statSync(join(__dirname, '../../build', name)).size;
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(most);
});

test('B8 the sidebar has at most 63 kB gzipped, which is the transfer size', () => {
  const size = gzipSync(readFileSync(join(__dirname, '../../build/sidebar.html')), { level: 9 }).length;
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(63_000);
});

test('B8 no page contains the strings of another', () => {
  const words = {
    'sidebar.html': [formStrings.id.draftIsBack, saveStrings.id(formatsFor('id')).beginAnew],
    'engineers.html': [engineersStrings.id.noTab, rosterStrings.id.nothingToAdd, engineerStrings.id.another],
    'check.html': [checkStrings.id.byHandHint],
    'calendar.html': [calendarStrings.id.notOwn],
    'guide.html': guideStrings.id.parts.map(({ title }) => title),
    'problem.html': [problemStrings.id.noSecrets],
    'cycle.html': [cycleStrings.id(formatsFor('id')).noneOpenHow],
    'import.html': [importStrings.id(formatsFor('id')).noTabs],
    'self-check.html': [selfCheckStrings.id.nobodySaves],
    'share.html': [shareStrings.id.noSecret],
  };
  for (const page of Object.keys(words)) {
    const html = readFileSync(join(__dirname, '../../build', page), 'utf8');
    const carried = Object.entries(words).filter(([, some]) => some.some((one) => html.includes(one)));
    expect(carried.map(([of]) => of)).toEqual([page]);
  }
});

test('B14 the code is plain ASCII', () => {
  expect(builtCode.match(/[^\x20-\x7e\n]/g)).toBeNull();
});

function nameOf(parameter: Pattern): string {
  return parameter.type === 'Identifier' ? parameter.name : parameter.type;
}
