import { join } from 'node:path';
import type { LocalSheets } from '../../../local-sheets/src/server/start-local-sheets';
import { localSheets } from '../../../local-sheets/tests/support/built';
import { root } from '../../../local-sheets/tests/support/root';
import type { SavedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';

/** The built add-on and a workbook in the local Sheets, in memory only; a blank workbook by default. */
export function openBuiltSheets(title: string, kept?: SavedWorkbook): Promise<LocalSheets> {
  const place = { timeZone: 'Asia/Jakarta', locale: 'en_US' };
  return localSheets.startLocalSheets({
    port: 0,
    workbookPath: null,
    file: kept ? { version: 1, ...place, ...kept } : null,
    buildDir: join(root, 'build'),
    hostDir: join(root, 'local-sheets/dist'),
    title,
    ...place,
  });
}
