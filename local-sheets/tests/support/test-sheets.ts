import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalSheets } from '../../src/server/start-local-sheets';
import type { WorkbookFile } from '../../src/server/workbook-file';
import { localSheets } from './built';

export const hostDir = join(__dirname, '../../dist');

export interface TestSheets extends LocalSheets {
  /** A folder of this test's own; it goes when the sheets are closed. */
  readonly folder: string;
}

export interface TestAddOn {
  /** Code.js of an add-on made for the test. */
  readonly code?: string;
  /** Its HTML files by name. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly workbookPath?: (folder: string) => string;
  readonly file?: WorkbookFile;
  readonly opening?: { readonly tab?: string; readonly functionName: string };
  /** Any free one when not given. */
  readonly port?: number;
}

/** Starts the built local Sheets with an add-on made for the test, and a blank workbook in memory. */
export async function openTestSheets({
  code = '',
  pages = {},
  workbookPath,
  file,
  port = 0,
  opening,
}: TestAddOn = {}): Promise<TestSheets> {
  const folder = mkdtempSync(join(tmpdir(), 'test-sheets-'));
  writeFileSync(join(folder, 'Code.js'), code);
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html);
  const sheets = await localSheets.startLocalSheets({
    port,
    opening,
    workbookPath: workbookPath?.(folder) ?? null,
    file: file ?? null,
    buildDir: folder,
    hostDir,
    title: 'Test workbook',
    timeZone: 'Asia/Jakarta',
    locale: 'en_US',
  });
  return {
    ...sheets,
    folder,
    close: async () => {
      await sheets.close();
      rmSync(folder, { recursive: true });
    },
  };
}
