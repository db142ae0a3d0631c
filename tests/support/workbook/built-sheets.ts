import { join } from 'node:path';
import type { StandIn } from '../../../local-sheets/src/server/start-stand-in';
import { standIn } from '../../../local-sheets/tests/support/built';
import { root } from '../../../local-sheets/tests/support/root';
import type { SavedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';

/** The built add-on and a workbook in the local Sheets, in memory only; a blank one where none is given. */
export function openBuiltSheets(title: string, kept?: SavedWorkbook): Promise<StandIn> {
  const place = { timeZone: 'Asia/Jakarta', locale: 'en_US' };
  return standIn.startStandIn({
    port: 0,
    workbookPath: null,
    file: kept ? { version: 1, ...place, ...kept } : null,
    buildDir: join(root, 'build'),
    hostDir: join(root, 'local-sheets/dist'),
    title,
    ...place,
  });
}
