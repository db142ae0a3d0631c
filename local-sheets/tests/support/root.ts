import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The repository's folder: the nearest one above this file, or above the bundle it is in, that holds the manifest. */
export const root = above(__dirname);

function above(folder: string): string {
  if (existsSync(join(folder, 'appsscript.json'))) return folder;
  if (dirname(folder) === folder) throw new Error(`No folder above ${__dirname} holds appsscript.json.`);
  return above(dirname(folder));
}
