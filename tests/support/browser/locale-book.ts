import type { Cell } from '../../../local-sheets/src/protocol/cells';
import type { Tab } from '../../../local-sheets/src/protocol/tabs';
import { becomes } from '../../../local-sheets/tests/support/test-page';
import type { BrowserFixture } from './browser-fixture';

/** The cells of a workbook whose locale was chosen in the page. */
export interface LocaleBook {
  /** The texts of the row below a header, by header. */
  firstRow(title: string, header: string): Promise<Record<string, string>>;
  /** The values of the rows below a header, by header, up to the first blank row. */
  rows(title: string, header: string): Promise<Record<string, Cell>[]>;
  /** All texts of a tab. */
  texts(title: string): Promise<string[]>;
  /** Types into the row below a header, as a user would in this locale. */
  typeBelow(title: string, header: string, row: Readonly<Record<string, string>>): Promise<void>;
  /** Adds a tab with these rows, each cell typed as a user would in this locale. */
  addTab(title: string, rows: readonly (readonly string[])[]): void;
  /** Every formula and what it gives, on all tabs, with the name of its tab. */
  formulas(): Promise<{ formula: string; value: unknown; tab: string }[]>;
  /** "2026-02-03" as it is typed and shown in this locale. */
  typed(day: string): string;
}

export function localeBook({ sheets: { book } }: BrowserFixture, separator: string): LocaleBook {
  const tabCalled = (title: string) => {
    const tab = book.tabs().find((one) => one.name === title);
    if (!tab) throw new Error(`There is no tab ${title}.`);
    return tab;
  };
  const shown = (title: string) => book.displayValues(all(tabCalled(title)));
  return {
    async firstRow(title, header) {
      const cells = await shown(title);
      const at = cells.findIndex((row) => row.includes(header));
      return byHeader(cells[at], cells[at + 1]);
    },
    async rows(title, header) {
      const cells = await book.values(all(tabCalled(title)));
      const [headers, ...below] = cells.slice(cells.findIndex((row) => row.includes(header)));
      const end = below.findIndex((row) => row[headers?.indexOf(header) ?? 0] === '');
      return below.slice(0, end < 0 ? undefined : end).map((row) => byHeader(headers as string[], row));
    },
    texts: async (title) => (await shown(title)).flat(),
    async typeBelow(title, header, row) {
      const { sheetId } = tabCalled(title);
      const cells = await shown(title);
      const at = cells.findIndex((one) => one.includes(header));
      for (const [key, value] of Object.entries(row)) {
        const column = (cells[at]?.indexOf(key) ?? -1) + 1;
        book.setValues({ sheetId, row: at + 2, column, rows: 1, columns: 1 }, [[value]]);
      }
    },
    addTab(name, rows) {
      const { sheetId } = book.insertTab({ name });
      const columns = rows[0]?.length ?? 0;
      book.setValues({ sheetId, row: 1, column: 1, rows: rows.length, columns }, rows);
    },
    async formulas() {
      const found = await Promise.all(
        book.tabs().map(async (tab) => {
          const values = (await book.values(all(tab))).flat();
          return book
            .formulas(all(tab))
            .flat()
            .map((formula, index) => ({ formula, value: values[index], tab: tab.name }));
        }),
      );
      return found.flat().filter(({ formula }) => formula !== '');
    },
    typed: (day) => day.split('-').reverse().join(separator),
  };
}

/** Chooses the locale in File › Settings. */
export async function chooseLocale({ page, sheets }: BrowserFixture, locale: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Settings', exact: true }).click();
  await page.getByLabel('Locale').selectOption(locale);
  await page.getByRole('button', { name: 'Save settings' }).click();
  await becomes(async () => sheets.runner.settings.now().locale, locale);
}

const all = ({ sheetId, rows, columns }: Tab) => ({ sheetId, row: 1, column: 1, rows, columns });

function byHeader<T extends Cell>(headers: readonly string[] = [], cells: readonly T[] = []) {
  return Object.fromEntries(headers.map((key, index) => [key, cells[index] ?? ('' as T)]));
}
