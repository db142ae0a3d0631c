import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { workbookProblem } from './workbook-format';

/** The content of a workbook's file: cells (`book`), and properties, metadata and protections (`runs`). */
export interface WorkbookFile {
  readonly version: 1;
  readonly timeZone: string;
  readonly locale: string;
  readonly book: unknown;
  readonly runs: unknown;
}

/** The file exists but cannot be opened as a workbook; the message says why. */
export class DamagedWorkbook extends Error {
  override readonly name = 'DamagedWorkbook';
}

/** Reads the file of a workbook; null if it does not exist. Throws DamagedWorkbook. */
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
    throw new DamagedWorkbook('its content is incomplete or not JSON.', { cause });
  }
}

export function isWorkbookFile(content: unknown): content is WorkbookFile {
  return workbookProblem(content) === null;
}

/**
 * Replaces the file atomically: at any moment, even if the machine stops, it contains either the complete old content or
 * the complete new content.
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

/** Without this, a power failure can undo the renaming. Windows does not support it for folders. */
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

/** The folder beside the workbook with a file for each user, so that the workbook's file contains nobody's private properties (H760). */
export const usersFolder = (workbookPath: string) => workbookPath.replace(/\.json$/, '.users');

/** Renames the file to NAME.<moment>.<why>.json in the same folder, and the folder of its users with it; returns the new path. */
export function setAside(path: string, why: string): string {
  const moment = new Date().toISOString().replace(/[:.]/g, '-');
  const moved = `${path.replace(/\.json$/, '')}.${moment}.${why}.json`;
  if (existsSync(path)) renameSync(path, moved);
  if (existsSync(usersFolder(path))) renameSync(usersFolder(path), usersFolder(moved));
  return moved;
}
