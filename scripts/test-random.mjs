// npm run test:random: the tests with random workbooks, with many more of them than npm test has.
import { spawnSync } from 'node:child_process';

const result = spawnSync(
  process.execPath,
  ['scripts/test.mjs', 'sheets', '--testPathPatterns', 'dashboard-figures'],
  {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
    env: { ...process.env, RANDOM_WORKBOOKS: '1000' },
  },
);
process.exit(result.status ?? 1);
