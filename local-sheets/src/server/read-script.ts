import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotServe } from './cannot-serve';

/**
 * The script of a project: its .js and .gs files as one text in alphabetical order, because Apps Script runs all files in
 * one global scope (H422). Throws `CannotServe` if the folder has no such file (H421).
 */
export function readScript(dir: string): string {
  const files = readdirSync(dir)
    .filter((file) => /\.(js|gs)$/.test(file))
    .sort((one, other) => one.localeCompare(other, 'en'));
  if (files.length === 0) {
    throw new CannotServe('The folder contains no script. Add a Code.js or another .js or .gs file.');
  }
  return files.map((file) => readFileSync(join(dir, file), 'utf8')).join('\n');
}
