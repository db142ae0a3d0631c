import type { CallInfo } from '../../../local-sheets/src/runtime/user-session';
import type { FaultPlan } from '../../imitation/http/fault';
import {
  type Company,
  expectedOf,
  figuresOf,
  publish,
  randomCompany,
  readable,
  shownFigures,
} from '../support/company';
import { type Hub, openHub } from '../support/open-hub';

/** `npm run test:hub` ends a run at every service call; here it is a request now and then. */
const isExhaustive = process.env.RANDOM_COMPANIES !== undefined;
let hub: Hub;
let number = 200;
beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());
beforeEach(() => endFaults());

function endFaults(): void {
  hub.faults.sheets = () => null;
  hub.faults.bigQuery = () => null;
}

async function nextCompany(): Promise<Company> {
  number += 1;
  // No pass of this test goes on after midnight, when the views have another day.
  if (new Date(hub.clock.now()).getUTCHours() === 16) await hub.wait(60);
  const company = randomCompany('interrupted', number, {
    workbooks: 3,
    engineersPerWorkbook: 3,
    all: { access: 'shared', layout: number % 4 === 0 ? 1 : 2 },
  });
  await hub.list(publish(hub, company));
  return company;
}

/** Expects that the figures are right, every workbook is collected, and no trigger is left. */
async function expectCollected(company: Company): Promise<void> {
  endFaults();
  expect(figuresOf(await shownFigures(hub), company)).toEqual(expectedOf(company, hub.today()));
  const rows = await hub.registry();
  expect(rows.map((row) => [row['What went wrong'], row['Last collected'] !== ''])).toEqual(
    rows.map(() => ['', true]),
  );
  expect(hub.script.runner.triggers.nextAt()).toBeNull();
}

test('U10 two triggers at once are one run, and a night that is collected is not collected again', async () => {
  const company = await nextCompany();
  const before = hub.requests().sheets;
  const results = await Promise.all([hub.run('collectAtNight'), hub.run('collectAtNight')]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  await hub.wait(30);
  await expectCollected(company);
  const reads = hub.requests().sheets - before;
  expect(reads).toBeLessThanOrEqual(6);
  await hub.run('collectAtNight');
  expect(hub.requests().sheets - before).toBe(reads);
});

test('U6 a run that is ended at any call is continued, and nothing is lost or counted twice', async () => {
  const calls: CallInfo[] = [];
  const company = await nextCompany();
  await hub.run('collectNow', {
    onCall: (call) => {
      calls.push(call);
      return null;
    },
  });
  await expectCollected(company);
  const requests = calls.filter(({ label }) => label.startsWith('UrlFetchApp'));
  expect(requests.length).toBeGreaterThan(8);
  // Before the first request, the person who chose the menu item sees that the run has failed.
  const begun = calls.filter(({ index }) => index >= (requests[0]?.index ?? 0));
  const ends = isExhaustive ? begun : requests.filter((_, at) => at % 6 === 2);
  for (const { index, label } of ends) {
    const own = await nextCompany();
    await hub.run('collectNow', { onCall: (call) => (call.index === index ? 'ends the run' : null) });
    const fired = await hub.wait(15);
    if (label.startsWith('UrlFetchApp')) expect(fired).toContain('continuePass');
    await expectCollected(own);
  }
});

test('U20 a load job that answers 500 after it has worked is loaded once', async () => {
  let failures = 0;
  hub.faults.bigQuery = ({ path }) => {
    if (!path.startsWith('/upload') || failures >= 3) return null;
    failures += 1;
    return { status: 500, worked: true };
  };
  const company = await nextCompany();
  await hub.call('collectNow');
  expect(failures).toBe(3);
  await expectCollected(company);
  const doubled = await hub.query(
    'SELECT engineer, COUNT(*) AS n FROM `one_on_ones_data.engineer_days` ' +
      `WHERE department LIKE 'D${number}-%' GROUP BY engineer HAVING COUNT(*) > 1`,
  );
  expect(doubled).toEqual([]);
});

test('U8 requests that fail with 429, 500, 503 or a lost connection are sent again', async () => {
  const company = await nextCompany();
  const passing: readonly ReturnType<FaultPlan>[] = [
    { status: 503 },
    { status: 429 },
    { cutOff: true },
    { status: 500 },
  ];
  let requests = 0;
  hub.faults.sheets = () => {
    requests += 1;
    return requests % 2 === 0 ? (passing[(requests / 2) % passing.length] ?? null) : null;
  };
  hub.faults.bigQuery = ({ number: request }) => (request % 2 === 0 ? { status: 403 } : null);
  await hub.call('collectNow');
  await hub.wait(30);
  await expectCollected(company);
});

test('U7 a run stops after five minutes, the next one continues, and the quota is kept to', async () => {
  const all = { ...readable, engineers: [] };
  const rows = publish(hub, randomCompany('large', 999, { workbooks: 330, engineersPerWorkbook: 1, all }));
  await hub.list(rows);
  const [start, before] = [hub.clock.now(), hub.requests().sheets];
  const toast = await hub.call('checkAccess');
  expect(toast).toMatch(/: \d+ workbooks are left\. The hub continues by itself in a minute\./);
  // The quota of five minutes, and no read for which the run would have to wait longer.
  expect(hub.requests().sheets - before).toBe(300);
  expect((hub.clock.now() - start) / 60_000).toBeLessThan(5.1);
  expect(await hub.wait(10)).toEqual(['continuePass']);
  expect((await hub.registry()).filter(({ Access }) => Access === 'Yes')).toHaveLength(330);
  // Without a refusal, no request was sent twice.
  expect(hub.requests().sheets - before).toBe(330);
});
