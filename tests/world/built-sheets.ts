import { join } from 'node:path';
import type { StandIn } from '../../src/host/server/start-stand-in';
import { standIn } from './built';

const root = join(__dirname, '../..');

/** The built add-on and a blank workbook in the local Sheets, in memory only. */
export function openBuiltSheets(title: string): Promise<StandIn> {
  return standIn.startStandIn({
    port: 0,
    workbookPath: null,
    file: null,
    buildDir: join(root, 'build'),
    hostDir: join(root, '.host'),
    title,
    timeZone: 'Asia/Jakarta',
    locale: 'en_US',
  });
}
