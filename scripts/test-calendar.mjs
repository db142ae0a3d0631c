// npm run test:calendar: the tests that touch days, at the edges of the calendar. With a time (2027-03-01T00:30+07:00) only there.
import { spawnSync } from 'node:child_process';

/** Times in Jakarta (UTC+7), where the workbooks of the tests are, and the time zone of the browser. */
const moments = [
  ['2027-02-28T23:30+07:00', 'Asia/Jakarta'],
  ['2028-02-29T10:00+07:00', 'Asia/Jakarta'],
  ['2027-03-01T00:30+07:00', 'America/Los_Angeles'],
  ['2026-11-26T10:00+07:00', 'Asia/Jakarta'],
  ['2026-11-27T10:00+07:00', 'Asia/Jakarta'],
  ['2026-11-30T23:30+07:00', 'Pacific/Kiritimati'],
  ['2027-01-31T10:00+07:00', 'Asia/Jakarta'],
  ['2026-12-31T23:30+07:00', 'America/New_York'],
  ['2027-01-01T00:30+07:00', 'Europe/London'],
  // The clocks change in Europe, then in the US.
  ['2026-10-25T08:00+07:00', 'Europe/Berlin'],
  ['2027-03-28T08:00+07:00', 'Europe/Berlin'],
  ['2026-11-01T13:00+07:00', 'America/New_York'],
  ['2027-03-14T14:00+07:00', 'America/New_York'],
];
const projects = [
  ['unit', 'tests/domain|tests/pages'],
  ['sheets', 'tests/api/(cycle|views|save)|dashboard-attention|time-zones|sample-team.test|runtime/dates'],
  ['browser', 'meeting/(keyboard|form|reminders)|dialogs/(calendar|cycle)'],
];

const wanted = process.argv[2];
const failed = [];
for (const [now, zone] of wanted ? moments.filter(([moment]) => moment === wanted) : moments) {
  for (const [project, files] of projects) {
    console.log(`\n— ${now}, browser in ${zone}: ${project} tests`);
    const { status } = spawnSync(
      process.execPath,
      ['scripts/test.mjs', project, '--testPathPatterns', files],
      {
        cwd: new URL('..', import.meta.url),
        stdio: 'inherit',
        env: { ...process.env, TEST_NOW: now, TEST_BROWSER_ZONE: zone },
      },
    );
    if (status !== 0) failed.push(`${now}: ${project}`);
  }
}
if (failed.length > 0) {
  console.error(`\nFailed at ${failed.join(', ')}`);
  process.exit(1);
}
