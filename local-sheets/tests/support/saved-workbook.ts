import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../src/engine/book';
import type { Runner } from '../../src/runtime/user-session';
import { root } from './root';

const folder = join(root, '.cache/saved-workbooks');

/** A workbook as what is built made it, with what scripts keep beside its cells. */
export interface SavedWorkbook {
  readonly book: unknown;
  readonly runs: unknown;
}

/** A workbook with which many tests begin: whichever comes first makes it, since that takes most of their time. */
export async function savedWorkbook(
  name: string,
  make: () => Promise<SavedWorkbook>,
): Promise<SavedWorkbook> {
  const path = join(folder, `${builtHash()}-${name.replace(/\W/g, '-')}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as SavedWorkbook;
  const made = await make();
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    if (!file.startsWith(builtHash())) rmSync(join(folder, file), { force: true });
  }
  // Whole or not at all: other tests look for it at the same time.
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(made));
  renameSync(`${path}.${process.pid}`, path);
  return made;
}

/** Closes a workbook; what there is of it to keep, once it is worked out. */
export async function closeAndSave(open: Opened): Promise<SavedWorkbook> {
  await open.book.settle();
  const kept = { book: open.book.file(), runs: open.runner.file() };
  await open.close();
  return kept;
}

interface Opened {
  readonly book: Book;
  readonly runner: Runner;
  close(): Promise<void>;
}

let hash: string | null = null;

function builtHash(): string {
  if (hash === null) {
    const sum = createHash('sha256');
    for (const file of [
      'build/Code.js',
      'local-sheets/dist/local-sheets.cjs',
      'local-sheets/dist/isolate.cjs',
      'local-sheets/dist/services.js',
    ]) {
      sum.update(readFileSync(join(root, file)));
    }
    hash = sum.digest('hex').slice(0, 16);
  }
  return hash;
}
