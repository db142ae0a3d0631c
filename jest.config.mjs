import { join } from 'node:path';

/** When the tests take place: a Wednesday, in the time zone of the workbooks; TEST_NOW, such as 2027-01-01T00:30+07:00, is another time. */
const now = Date.parse(process.env.TEST_NOW ?? '2026-10-14T10:00+07:00');
const support = '<rootDir>/local-sheets/tests/support/jest';
/** What tests run as it was built: loaded once for each worker, outside of the tests' own realm. */
const built = {
  localSheets: join(import.meta.dirname, 'local-sheets/dist/local-sheets.cjs'),
  sampleTeam: join(import.meta.dirname, '.cache/sample-team.cjs'),
  hubSimulation: join(import.meta.dirname, '.cache/hub-simulation.cjs'),
};
const shared = {
  /** Constants that a build replaces. */
  globals: { PUBLISHED: false },
  fakeTimers: { now },
  transform: {
    '^.+\\.(t|mj|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(preact|preact-render-to-string)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/.types/'],
  testEnvironment: `${support}/clock-environment.ts`,
};
const project = (displayName, testMatch) => ({
  ...shared,
  displayName,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
});
const inLocalSheets = (displayName, testMatch) => ({
  ...project(displayName, testMatch),
  testEnvironment: `${support}/local-sheets-environment.ts`,
  testEnvironmentOptions: { built },
  testPathIgnorePatterns: ['/node_modules/', '\\.unit\\.test\\.ts$'],
});
const inBrowser = (displayName, testMatch) => ({
  ...project(displayName, testMatch),
  testEnvironment: `${support}/browser-environment.ts`,
  testEnvironmentOptions: { built },
  globalSetup: `${support}/launch-browsers.ts`,
  globalTeardown: `${support}/close-browsers.ts`,
});

/** scripts/test.mjs leaves them out while nothing that they depend on changes (scripts/due-tests.mjs). */
const unless =
  (variable) =>
  (...globs) =>
    process.env[variable] ? [] : globs;
const ofLocalSheets = unless('WITHOUT_LOCAL_SHEETS');
const ofHub = unless('WITHOUT_HUB');
const ofStart = unless('WITHOUT_START');

/** As above: each of their cases runs clasp, which takes seconds to load. */
const ofClasp = process.env.WITHOUT_CLASP ? ['/tests/build/(setup|push)\\.test\\.ts$'] : [];

/** While no page changes, scripts/test.mjs runs this one file for each kind of page. */
const browserSample = [
  'tests/browser/meeting/first-run.test.ts',
  'tests/browser/before-and-after/outcome.test.ts',
  'tests/browser/dialogs/import.test.ts',
  'tests/browser/sheet/meeting.test.ts',
];

/** Unit tests need src/ only; sheets and browser tests run what `npm run build -- --host` made. */
export default {
  projects: [
    {
      ...project('unit', [
        'tests/{domain,functions,pages,docs,build}/**/*.test.ts?(x)',
        'tests/{api,workbook}/**/*.unit.test.ts',
        ...ofHub('hub/tests/{domain,google,imitation}/**/*.test.ts', 'hub/tests/simulation/*.unit.test.ts'),
      ]),
      testPathIgnorePatterns: ['/node_modules/', ...ofClasp],
    },
    inLocalSheets('sheets', [
      'tests/{workbook,api}/**/*.test.ts',
      ...ofStart('tests/{sample-team,start}/*.test.ts'),
      ...ofHub('hub/tests/{company,simulation}/*.test.ts'),
      ...ofLocalSheets('local-sheets/tests/{engine,runtime,server,package}/**/*.test.ts'),
    ]),
    inBrowser('browser', [
      ...(process.env.BROWSER_SAMPLE
        ? browserSample
        : ['tests/browser/{before-and-after,dialogs,meeting,sheet}/**/*.test.ts']),
      ...ofHub('hub/tests/simulation/browser/*.test.ts'),
      ...ofLocalSheets('tests/browser/grid/**/*.test.ts', 'local-sheets/tests/page/**/*.test.ts'),
    ]),
  ],
  testSequencer: `${support}/slowest-first.mjs`,
  maxWorkers: 2,
  // A guard against hanging, not a measure of speed: longer than the waits within a test (patience.ts).
  testTimeout: 300_000,
};
