// What the last build was made from.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, '.cache/built-from');

export const readStamp = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '');

export const writeStamp = (hash) => writeFileSync(stampFile, hash);

/** One hash over everything that the two builds read. */
export function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of [
    'package-lock.json',
    'appsscript.json',
    ...under('src'),
    ...under('local-sheets/src'),
    ...under('sample-team'),
    ...under('scripts'),
  ]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function under(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}
