// npm run test:between, test:crowd, test:faults, test:fuzz, test:hub, test:looks, test:random, test:rearranged: some tests with every
// case, of which npm test has a sample. `test-more.mjs NAME=VALUE FILES` sets the variable that asks for the cases, and runs the test
// files whose paths contain FILES.
// Another value can follow, as in `npm run test:rearranged -- 300`, and after it the names of tests, as in
// `npm run test:faults -- all 'a save'`. SLICE=3/8 runs the third of eight parts of the cases of test:faults and test:between.
// Each run draws other random cases; SEED repeats those of an earlier run, which printed it.
import { spawnSync } from 'node:child_process';

const [setting, files, other, tests] = process.argv.slice(2);
const [name, value] = setting.split('=');
const seed = process.env.SEED ?? String(Date.now() % 2 ** 31);
console.log(`SEED=${seed}`);
const result = spawnSync(
  process.execPath,
  [
    'scripts/test.mjs',
    files.startsWith('tests/browser') ? 'browser' : 'sheets',
    '--testPathPatterns',
    files,
    '--testTimeout',
    '86400000',
    ...(tests ? ['--testNamePattern', tests] : []),
  ],
  {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
    env: { ...process.env, SEED: seed, [name]: other ?? value },
  },
);
process.exit(result.status ?? 1);
