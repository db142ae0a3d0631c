import { createSimulatedClock } from '../../local-sheets/src/index';
import { startBigQueryApi } from '../imitation/bigquery/bigquery-api';
import type { Company } from '../imitation/company/company';
import { startSheetsApi } from '../imitation/sheets/sheets-api';
import { bigQueryReader } from './big-query-reader';
import { companyOn, offset, timeZone } from './company-on';
import { type Figures, readFigures } from './figures';
import { type HubPlace, type HubWorkbook, openHubWorkbook, type Problem } from './hub-workbook';
import { modeledTimes } from './modeled-times';
import type { SimulationOptions } from './options';
import { costMeter, type PassCost } from './pass-cost';

/** What HR sees after the last pass, and what all of it cost. */
export interface Simulation {
  readonly options: SimulationOptions;
  readonly figures: Figures;
  readonly passes: readonly PassCost[];
  readonly problems: readonly Problem[];
  readonly stored: Stored;
  /** What the queries for the figures scanned, in bytes. */
  readonly scannedBytes: number;
  /** The most memory that the process had, in bytes. */
  readonly peakMemory: number;
}

/** What BigQuery holds. */
interface Stored {
  readonly engineers: number;
  readonly oneOnOnes: number;
  readonly rows: number;
}

const project = 'one-on-ones-simulation';
const day = 86_400_000;
const hour = 3_600_000;

/**
 * Sets the hub up over a generated company, collects once and then for some nights. Throws Error if a run of the hub fails.
 * `say` gets a line when a step begins.
 */
export async function simulate(
  options: SimulationOptions,
  place: HubPlace,
  say: (line: string) => void,
): Promise<Simulation> {
  const start = Date.parse(`${options.today}T09:00${offset}`);
  const clock = createSimulatedClock(start);
  const { now } = clock;
  const companyAt = (instant: number) => companyOn(options, instant);
  const sheets = await startSheetsApi({ now, find: (id, user) => companyAt(now()).find(id, user) });
  const bigQuery = await startBigQueryApi({ project, now, jobDuration: modeledTimes.loadJob });
  const origins = { sheetsOrigin: sheets.origin, bigQueryOrigin: bigQuery.origin };
  const hub = await openHubWorkbook({ ...place, ...origins, clock, timeZone });
  try {
    const hr = bigQueryReader(bigQuery.origin, project);
    const passes: PassCost[] = [];
    const measured = async (name: string, work: () => Promise<unknown>) => {
      say(`${name}…`);
      const meter = costMeter();
      hub.measure(meter);
      const before = passes.length === 0 ? 0 : await rowsIn(hr.rows);
      const began = Date.now();
      await work();
      const here = Date.now() - began;
      passes.push(meter.cost(name, (await rowsIn(hr.rows).catch(() => 0)) - before, here));
    };
    // The first item makes the tabs of the registry.
    await hub.choose('checkAccess');
    await hub.choose('runSetUpBigQuery');
    hub.enter(project, registryRows(companyAt(start)));
    const answer = await hub.choose('runSetUpBigQuery');
    if (!answer.startsWith('BigQuery is set up.')) throw new Error(answer);
    await measured('Check access', () => untilFinished(hub, 'checkAccess'));
    await measured('First collection', () => untilFinished(hub, 'collectNow'));
    await hub.choose('collectEveryNight');
    for (let night = 1; night <= options.nights; night += 1)
      await measured(`Night ${night}`, () => hub.advanceTo(start + night * day + 3 * hour));
    say('Asking the views…');
    const asked = hr.scannedBytes();
    const figures = await readFigures(hr);
    const scannedBytes = hr.scannedBytes() - asked;
    return {
      ...{ options, figures, passes, scannedBytes },
      problems: await hub.problems(),
      stored: await storedIn(hr.rows),
      peakMemory: process.resourceUsage().maxRSS * 1024,
    };
  } finally {
    await hub.close();
    await sheets.close();
    await bigQuery.close();
  }
}

function registryRows(company: Company): string[][] {
  return Array.from({ length: company.size }, (_, index) => {
    const { spreadsheetId, department, owner } = company.record(index);
    return [`https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`, department, owner];
  });
}

/** Runs a menu item, and the triggers with which the hub continues, until there are none left. */
async function untilFinished(hub: HubWorkbook, functionName: string): Promise<void> {
  await hub.choose(functionName);
  for (let next = hub.nextTrigger(); next !== null; next = hub.nextTrigger()) await hub.advanceTo(next);
}

type Query = (sql: string) => Promise<readonly Readonly<Record<string, string | null>>[]>;

async function rowsIn(query: Query): Promise<number> {
  const counts = await Promise.all(
    ['one_on_ones', 'engineer_days', 'key_result_days'].map((table) =>
      query(`SELECT COUNT(*) AS n FROM one_on_ones_data.${table}`),
    ),
  );
  return counts.reduce((sum, [row]) => sum + Number(row?.n ?? 0), 0);
}

async function storedIn(query: Query): Promise<Stored> {
  const [engineers] = await query('SELECT COUNT(DISTINCT engineer) AS n FROM one_on_ones_data.engineer_days');
  const [oneOnOnes] = await query('SELECT SUM(one_on_ones) AS n FROM one_on_ones.participation');
  return {
    engineers: Number(engineers?.n ?? 0),
    oneOnOnes: Number(oneOnOnes?.n ?? 0),
    rows: await rowsIn(query),
  };
}
