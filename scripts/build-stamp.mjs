// What the last build was made from.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, '.cache/built-from');

export const readStamp = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '');

export function writeStamp(hash) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, hash);
}

/** One hash over everything that the two builds read. */
export const sourcesHash = () =>
  hashOf([
    'package-lock.json',
    'appsscript.json',
    'src',
    'hub/src',
    'hub/sql',
    'hub/scripts',
    'hub/imitation',
    'hub/simulation',
    'hub/appsscript.json',
    'local-sheets/src',
    'local-sheets/patches',
    'local-sheets/scripts',
    'sample-team',
    'scripts',
  ]);

/** One hash over files and all files of folders, by their paths from the root. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesOf)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesOf(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}
