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
  testEnvironment: 'node',
};
const project = (displayName, testMatch) => ({
  ...shared,
  displayName,
  testMatch: testMatch.map((glob) => `<rootDir>/tests/${glob}`),
});
const inStandIn = (displayName, testMatch) => ({
  ...project(displayName, testMatch),
  testEnvironment: '<rootDir>/tests/world/stand-in-environment.cjs',
});

/** Unit tests need src/ only; stand-in and browser tests run what `npm run build -- --host` made. */
export default {
  projects: [
    project('unit', ['{domain,functions,sidebar,docs,build}/**/*.test.ts?(x)']),
    inStandIn('stand-in', ['{host,workbook,api}/**/*.test.ts']),
    inStandIn('browser', ['e2e/**/*.test.ts']),
  ],
  maxWorkers: 2,
  // A guard against hanging, not a measure of speed: machines are noisy.
  testTimeout: 60_000,
};
