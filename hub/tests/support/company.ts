import type { Spreadsheet } from '../../imitation/sheets/spreadsheet';
import { type CompanyWorkbook, expectedFigures } from './expected-figures';
import { type Hub, type RegistryCells, today } from './open-hub';
import { type Random, randomWorkbook, type WorkbookSpec, word, workbookId } from './random-workbook';

/** A few random workbooks of one company; the departments contain its number, so that a query finds them alone. */
export interface Company {
  readonly number: number;
  readonly workbooks: readonly CompanyWorkbook[];
}

/** Made of the number, which no other company of the test has; `spec` changes each of its workbooks. */
export function randomCompany(
  random: Random,
  number: number,
  spec: Partial<WorkbookSpec> & { readonly count?: number } = {},
): Company {
  const count = spec.count ?? 1 + Math.floor(random() * 3);
  const workbooks = Array.from({ length: count }, (_, index) => {
    const layout: 1 | 2 = random() < 0.2 ? 1 : 2;
    const locale = random() < 0.2 ? 'id_ID' : 'en_US';
    const own = {
      id: workbookId(number * 10 + index),
      today,
      engineers: Math.floor(random() * 7),
      layout,
      locale,
    };
    return {
      spreadsheet: randomWorkbook(random, { ...own, ...spec, id: own.id }),
      department: `D${number}-${random() < 0.5 ? 'Data' : 'Web'}`,
    };
  });
  return { number, workbooks };
}

/** Adds the workbooks to the Sheets API, and returns the rows for the registry. */
export function publish(hub: Hub, { workbooks }: Company): RegistryCells[] {
  return workbooks.map(({ spreadsheet, department }) => {
    hub.workbooks.set(spreadsheet.spreadsheetId, spreadsheet);
    return { workbook: spreadsheet.spreadsheetId, department, owner: 'owner@x.test' };
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
  return comparable(shown, ({ department }) => String(department).startsWith(`D${number}-`));
}

/** The figures that a company must have on a day. */
export function expectedOf({ workbooks }: Company, day = today): unknown {
  return comparable(expectedFigures(workbooks, day), () => true);
}

/** Sorted lines of text, with numbers to nine places: an order of rows and rounding make no difference. */
function comparable(figures: Figures, isShown: (row: Readonly<Record<string, unknown>>) => boolean): unknown {
  const text = (value: unknown) => {
    const isNumber = value !== null && value !== '' && Number.isFinite(Number(value));
    return isNumber ? String(Math.round(Number(value) * 1e9) / 1e9) : String(value);
  };
  const line = (row: Readonly<Record<string, unknown>>) =>
    Object.keys(row)
      .sort()
      .map((key) => `${key}=${text(row[key])}`)
      .join(' ');
  return Object.fromEntries(
    Object.entries(figures).map(([name, rows]) => [name, rows.filter(isShown).map(line).sort()]),
  );
}

/** The cells of these reads that contain words. */
export function wordsRead(hub: Pick<Hub, 'reads'>): number {
  return hub.reads.flatMap(({ ranges }) =>
    ranges.flatMap(({ sheet, startRow0, endRow0, startColumn0, endColumn0 }) =>
      sheet.cells
        .slice(startRow0, endRow0)
        .flatMap((row) => row.slice(startColumn0, endColumn0))
        .filter((cell) => String(cell).includes(word)),
    ),
  ).length;
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

/** The names of everybody in these workbooks. */
export function namesIn(spreadsheets: readonly Spreadsheet[]): string[] {
  return spreadsheets.flatMap(({ sheets }) => {
    const { cells = [] } = sheets.find(({ title }) => title === 'Engineers') ?? {};
    const at = cells[0]?.indexOf('Name') ?? 0;
    return cells.slice(1).map((row) => String(row[at]));
  });
}
