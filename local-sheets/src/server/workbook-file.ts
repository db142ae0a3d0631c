import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { workbookProblem } from './workbook-format';

/** What stands in a workbook's file: cells (`book`), and beside them properties, metadata and protections (`runs`). */
export interface WorkbookFile {
  readonly version: 1;
  readonly timeZone: string;
  readonly locale: string;
  readonly book: unknown;
  readonly runs: unknown;
}

/** The file is there and cannot be opened as a workbook; the message says why. */
export class DamagedWorkbook extends Error {
  override readonly name = 'DamagedWorkbook';
}

/** Reads a workbook's file; null where there is none. Throws DamagedWorkbook. */
export function readWorkbookFile(path: string): WorkbookFile | null {
  if (!existsSync(path)) return null;
  const content = parsed(readFileSync(path, 'utf8'));
  const problem = workbookProblem(content);
  if (problem !== null) throw new DamagedWorkbook(problem);
  return content as WorkbookFile;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DamagedWorkbook('its content is cut off or is no JSON.', { cause });
  }
}

export function isWorkbookFile(content: unknown): content is WorkbookFile {
  return workbookProblem(content) === null;
}

/**
 * Replaces the file in one step: whoever reads it, and whatever moment the machine stops at, finds the old content or
 * the new one, whole.
 */
export async function writeJson(path: string, content: object): Promise<void> {
  const text = JSON.stringify(content);
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${basename(path)}.${randomUUID()}.draft`);
  const file = await open(draft, 'w');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  await syncFolder(folder);
}

/** Without this a power cut may undo the renaming. Windows has no such thing for folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes drafts that a killed process left behind. */
export function removeDrafts(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) return;
  const start = `.${basename(path)}.`;
  for (const name of readdirSync(folder)) {
    if (name.startsWith(start) && name.endsWith('.draft')) rmSync(join(folder, name));
  }
}

/** Renames the file to NAME.<moment>.<why>.json beside it; answers the new path. */
export function setAside(path: string, why: string): string {
  const moment = new Date().toISOString().replace(/[:.]/g, '-');
  const aside = `${path.replace(/\.json$/, '')}.${moment}.${why}.json`;
  renameSync(path, aside);
  return aside;
}
