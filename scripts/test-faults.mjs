// npm run test:faults: the tests with a fault at a service call, for every call of each command; npm test has a sample.
import { spawnSync } from 'node:child_process';

const result = spawnSync(
  process.execPath,
  ['scripts/test.mjs', 'sheets', '--testPathPatterns', 'tests/api/faults', '--testTimeout', '3600000'],
  {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
    env: { ...process.env, FAULTS: 'all' },
  },
);
process.exit(result.status ?? 1);
