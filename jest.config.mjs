const support = '<rootDir>/local-sheets/tests/support/jest';
const shared = {
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
  testPathIgnorePatterns: ['/node_modules/', '\\.unit\\.test\\.ts$'],
});
const inBrowser = (displayName, testMatch) => ({
  ...project(displayName, testMatch),
  testEnvironment: `${support}/browser-environment.ts`,
  globalSetup: `${support}/launch-browsers.ts`,
  globalTeardown: `${support}/close-browsers.ts`,
});

/** Unit tests need src/ only; stand-in and browser tests run what `npm run build -- --host` made. */
export default {
  projects: [
    project('unit', [
      'tests/{domain,functions,pages,docs,build}/**/*.test.ts?(x)',
      'tests/api/**/*.unit.test.ts',
    ]),
    inLocalSheets('stand-in', [
      'tests/{workbook,api,sample-team,start}/**/*.test.ts',
      'local-sheets/tests/{engine,runtime,server}/**/*.test.ts',
    ]),
    inBrowser('browser', ['tests/browser/**/*.test.ts', 'local-sheets/tests/page/**/*.test.ts']),
  ],
  maxWorkers: 2,
  // A guard against hanging, not a measure of speed: machines are noisy.
  testTimeout: 60_000,
};
