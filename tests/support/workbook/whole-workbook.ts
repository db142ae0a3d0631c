import type { AddOnFixture } from './add-on-fixture';

/** Everything that a user, a formula or the add-on can find in a workbook, by tab, as text: equal for equal workbooks. */
export async function wholeWorkbook({ book, runner }: AddOnFixture): Promise<Record<string, string>> {
  await book.settle();
  const { metadata, protections } = runner.file() as RunsFile;
  const state: Record<string, string> = {};
  for (const { sheetId, name, rows, columns, hidden, frozenRows } of book.tabs()) {
    const used = await book.extent(sheetId);
    // A few rows below the last one show what the next row will look like.
    const area = { sheetId, row: 1, column: 1, rows: Math.min(rows, used.rows + 3), columns };
    const isHere = ({ place }: Entry) => place.sheetId === sheetId;
    const parts = {
      grid: { rows, columns, hidden, frozenRows },
      values: await book.values(area),
      formulas: book.formulas(area),
      formats: book.numberFormats(area),
      styles: book.styles(area),
      notes: book.notes(area),
      validations: book.validations(area),
      conditionalFormats: book.conditionalFormats(sheetId),
      charts: book.charts(sheetId).map(({ spec }) => spec),
      metadata: inOrder(metadata.entries.filter(isHere)),
      protections: inOrder(protections.protections.filter((one) => one.sheetId === sheetId)),
    };
    for (const [part, value] of Object.entries(parts)) {
      state[`${name} › ${part}`] = text(value).replaceAll(`"sheetId":${sheetId}`, '"sheetId":here');
    }
  }
  return named(state, book.tabs());
}

interface Entry {
  readonly id: number;
  readonly place: { readonly sheetId?: number };
}

interface RunsFile {
  readonly metadata: { readonly entries: readonly Entry[] };
  readonly protections: { readonly protections: readonly { id: number; sheetId: number }[] };
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

/** IDs that the add-on or the workbook makes differ from run to run, so each gets a number in order of appearance. */
function named(
  state: Record<string, string>,
  tabs: readonly { sheetId: number; name: string }[],
): Record<string, string> {
  const ids = new Map<string, string>();
  const tabOf = new Map(tabs.map(({ sheetId, name }) => [String(sheetId), name]));
  const plain = (value: string) =>
    value
      .replace(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, (id) => {
        const known = ids.get(id) ?? `id ${ids.size + 1}`;
        ids.set(id, known);
        return known;
      })
      .replace(/"sheetId":(\d+)/g, (_, id: string) => `"sheetId":"${tabOf.get(id)}"`)
      // The id of a chart is between its name and its fingerprint.
      .replace(/("oneonones\.chart","value":"[^"=]+=)\d+=/g, '$1id=')
      // Tags of tabs end with the id of their tab.
      .replace(/@(\d+)/g, (text, id: string) => (tabOf.has(id) ? `@${tabOf.get(id)}` : text))
      .replace(/#gid=(\d+)/g, (_, id: string) => `#gid=${tabOf.get(id)}`);
  return Object.fromEntries(Object.entries(state).map(([key, value]) => [key, plain(value)]));
}
