import type { AddOnFixture } from './add-on-fixture';

/** Everything that a user, a formula or the add-on can find in a workbook, by tab and by user, as text: equal for equal workbooks. */
export async function wholeWorkbook({ book, runner }: AddOnFixture): Promise<Record<string, string>> {
  await book.settle();
  const { metadata, protections, properties } = runner.file() as RunsFile;
  const state: Record<string, string> = {};
  for (const { sheetId, name, rows, columns, hidden, frozenRows } of book.tabs()) {
    const used = await book.extent(sheetId);
    // A few rows below the last one show what the next row will look like.
    const area = { sheetId, row: 1, column: 1, rows: Math.min(rows, used.rows + 3), columns };
    const formulas = book.formulas(area).map((row) => row.map(plainTabNames));
    const isHere = ({ place }: Entry) => place.sheetId === sheetId;
    const parts = {
      grid: { rows, columns, hidden, frozenRows },
      values: name === 'Calc' ? [] : await book.values(area),
      formulas: name === 'Calc' ? inAnyOrder(formulas) : formulas,
      formats: book.numberFormats(area),
      styles: book.styles(area),
      notes: book.notes(area),
      validations: book.validations(area),
      conditionalFormats: book.conditionalFormats(sheetId),
      charts: book.charts(sheetId).map(({ spec }) => spec),
      slicers: book.slicers(sheetId).map(({ spec }) => spec),
      widths: Array.from({ length: columns }, (_, index) => book.columnWidth(sheetId, index + 1)),
      metadata: inOrder(metadata.entries.filter(isHere)),
      protections: inOrder(protections.protections.filter((one) => one.sheetId === sheetId)),
    };
    for (const [part, value] of Object.entries(parts)) {
      state[`${name} › ${part}`] = text(value).replaceAll(`"sheetId":${sheetId}`, '"sheetId":here');
    }
  }
  // A blank note or draft is as good as none.
  for (const [user, values] of Object.entries(properties)) {
    const own = Object.entries(values).filter(([key, value]) => /^(note|draft) /.test(key) && value !== '');
    if (own.length > 0) state[`${user} › notes and drafts`] = text(Object.fromEntries(own.sort()));
  }
  const charts = book.tabs().flatMap(({ sheetId }) => book.charts(sheetId));
  const names = new Map([
    ...book.tabs().map(({ sheetId, name }) => [String(sheetId), name] as const),
    ...charts.map(({ chartId, spec }) => [String(chartId), `chart ${spec.options.title}`] as const),
  ]);
  return named(state, names);
}

/** All that local Sheets would save, as one text. The formulas are calculated first, so that equal states are equal texts. */
export async function savedState({ book, runner }: AddOnFixture): Promise<string> {
  await book.settle();
  return JSON.stringify([book.file(), runner.file()]);
}

interface Entry {
  readonly id: number;
  readonly place: { readonly sheetId?: number };
}

interface RunsFile {
  readonly metadata: { readonly entries: readonly Entry[] };
  readonly protections: { readonly protections: readonly { id: number; sheetId: number }[] };
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** When rows or columns move, Sheets leaves out the quotation marks around names of tabs that need none. */
const plainTabNames = (formula: string) => formula.replace(/'([A-Za-z_]\w*)'!/g, '$1!');

/**
 * The rows of Calc are in the order in which the tabs of engineers were made, which no user sees. Their values are on the
 * dashboard, so only their formulas are compared.
 */
function inAnyOrder(rows: readonly (readonly unknown[])[]): unknown[] {
  const texts = rows.map((row, index) =>
    JSON.stringify(row).replaceAll(new RegExp(`(?<=[A-Z])${index + 1}\\b`, 'g'), ''),
  );
  return texts.sort();
}

/** Without their IDs, in an order that does not depend on when they were added. */
function inOrder(records: readonly { readonly id: number }[]): unknown[] {
  const plain = records.map(({ id: _, ...record }) => record);
  return plain.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** Blank cells and missing looks are left out, which makes a difference readable. */
function text(value: unknown): string {
  return JSON.stringify(value, (key, inner) => {
    // The time of day of a log entry is that of its run.
    if (key === 'serial') return Math.floor(inner);
    if (!Array.isArray(inner)) return inner;
    let length = inner.length;
    while (length > 0 && isBlank(inner[length - 1])) length -= 1;
    return inner.slice(0, length);
  });
}

function isBlank(value: unknown): boolean {
  if (value === '' || value === null || value === 'General') return true;
  if (Array.isArray(value)) return value.every(isBlank);
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/**
 * IDs that the add-on or the workbook makes differ from run to run. UUIDs get a number in order of appearance; `names` has the
 * names of tabs and charts by their IDs.
 */
function named(state: Record<string, string>, names: ReadonlyMap<string, string>): Record<string, string> {
  const uuids = new Map<string, string>();
  const plain = (value: string) =>
    value
      .replace(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, (id) => {
        const known = uuids.get(id) ?? `id ${uuids.size + 1}`;
        uuids.set(id, known);
        return known;
      })
      .replace(/"sheetId":(\d+)/g, (_, id: string) => `"sheetId":"${names.get(id)}"`)
      // The id of a chart is between its name and its fingerprint.
      .replace(/("oneonones\.chart","value":"[^"=]+=)\d+=/g, '$1id=')
      // Tags of tabs end with the id of their tab.
      .replace(/@(\d+)/g, (text, id: string) => (names.has(id) ? `@${names.get(id)}` : text))
      .replace(/\b\d{5,}\b/g, (id) => names.get(id) ?? id);
  return Object.fromEntries(Object.entries(state).map(([key, value]) => [key, plain(value)]));
}
