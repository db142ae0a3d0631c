import { companyOf, serialOf } from '../../imitation/company/company';
import { expectedFigures } from '../../imitation/company/expected-figures';
import { hasWords } from '../../imitation/company/lay-out-tab';
import { layOutWorkbook } from '../../imitation/company/lay-out-workbook';
import { randomOf } from '../../imitation/company/random';
import type { WorkbookRecord } from '../../imitation/company/records';
import { type Hub, type RegistryCells, today } from './open-hub';

/** A few workbooks of a company; the departments contain its number, so that a query finds them alone. */
export interface Company {
  readonly number: number;
  readonly workbooks: readonly WorkbookRecord[];
}

interface CompanySize {
  readonly workbooks?: number;
  readonly engineersPerWorkbook?: number;
  /** What all workbooks have, such as a layout. */
  readonly all?: Partial<WorkbookRecord>;
}

/** Made of the seed and the number, which no other company of the test has. */
export function randomCompany(seed: string, number: number, size: CompanySize = {}): Company {
  const random = randomOf(`${seed} ${number}`);
  const generated = companyOf({
    seed: `${seed} ${number}`,
    workbooks: size.workbooks ?? random.whole(1, 3),
    engineersPerWorkbook: size.engineersPerWorkbook ?? random.whole(0, 6),
    today,
  });
  const workbooks = Array.from({ length: generated.size }, (_, index): WorkbookRecord => {
    const department = `D${number}-${random.one(['Data', 'Web'])}`;
    return { ...generated.record(index), department, ...size.all };
  });
  return { number, workbooks };
}

/** For `all`: whether people have arranged it otherwise differs, but the hub can read it. */
export const readable = { access: 'shared', layout: 2 } as const;

/** Adds the workbooks to the Sheets API, and returns the rows for the registry. */
export function publish(hub: Hub, { workbooks }: Company): RegistryCells[] {
  return workbooks.map((record) => {
    const { spreadsheetId: workbook, access, department, owner } = record;
    if (access !== 'deleted')
      hub.workbooks.set(workbook, access === 'unshared' ? access : layOutWorkbook(record));
    return { workbook, department, owner };
  });
}

const views = {
  participation: 'SELECT * FROM `one_on_ones.participation`',
  overdue: 'SELECT * FROM `one_on_ones.overdue`',
  coverage: 'SELECT * FROM `one_on_ones.coverage`',
  scores: 'SELECT * FROM `one_on_ones.scores`',
  objectives: 'SELECT * FROM `one_on_ones.objectives`',
  feelings:
    'SELECT WITH AGGREGATION_THRESHOLD month, department, AVG(feeling) AS feeling, AVG(workload) AS workload ' +
    'FROM `one_on_ones.feeling_and_workload` GROUP BY month, department',
};

type Figures = Readonly<Record<keyof typeof views, readonly Readonly<Record<string, unknown>>[]>>;

/** Everything that HR can see. */
export async function shownFigures(hub: Hub): Promise<Figures> {
  const shown = Object.entries(views).map(async ([name, sql]) => [name, await hub.query(sql)] as const);
  return Object.fromEntries(await Promise.all(shown)) as unknown as Figures;
}

/** The figures of one company, in the form of `comparable`. */
export function figuresOf(shown: Figures, { number }: Company): unknown {
  return comparable(shown, (department) => department.startsWith(`D${number}-`));
}

/** The figures that a company must have on a day. */
export function expectedOf({ workbooks }: Company, day = today): unknown {
  const period = { first: serialOf(day) - 365, today: serialOf(day) };
  const record = (index: number) => workbooks[index];
  return comparable(
    expectedFigures({ period, size: workbooks.length, record, find: () => null }),
    () => true,
  );
}

/** Sorted lines of text, with numbers to nine places: an order of rows and rounding make no difference. */
function comparable(
  figures: Readonly<Record<keyof typeof views, readonly (object & { department?: unknown })[]>>,
  isShown: (department: string) => boolean,
): unknown {
  const text = (value: unknown) => {
    const isNumber = value !== null && value !== '' && Number.isFinite(Number(value));
    return isNumber ? String(Math.round(Number(value) * 1e9) / 1e9) : String(value);
  };
  const line = (row: object) =>
    Object.entries(row)
      .map(([key, value]) => `${key}=${text(value)}`)
      .sort()
      .join(' ');
  return Object.fromEntries(
    Object.entries(figures).map(([name, rows]) => [
      name,
      rows
        .filter(({ department }) => isShown(String(department)))
        .map(line)
        .sort(),
    ]),
  );
}

/** How many ranges of these reads cover words. */
export function wordsRead(reads: Hub['reads']): number {
  return reads.flatMap(({ ranges }) => ranges).filter(hasWords).length;
}

/** Every text that was loaded; the other columns are numbers and days. */
export async function loadedText(hub: Hub): Promise<string> {
  const columns = {
    one_on_ones: 'engineer, manager, department',
    engineer_days: 'engineer, name, manager, team, status, department',
    key_result_days: 'engineer, key_result, objective, status, department',
  };
  const texts: string[] = [];
  for (const [table, names] of Object.entries(columns)) {
    texts.push(
      JSON.stringify(await hub.query(`SELECT DISTINCT ${names} FROM \`one_on_ones_data.${table}\``)),
    );
  }
  return texts.join();
}
