import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

interface Holder {
  readonly process: number;
  readonly url: string;
}

/** Beside a workbook's file: who has it open. Two servers on one file would each undo what the other saved. */
const lockPath = (workbookPath: string) => workbookPath.replace(/\.json$/, '.open');

export function writeLock(workbookPath: string, url: string): void {
  const holder: Holder = { process: process.pid, url };
  writeFileSync(lockPath(workbookPath), JSON.stringify(holder));
}

export function removeLock(workbookPath: string): void {
  rmSync(lockPath(workbookPath), { force: true });
}

/** The address at which this workbook is open now, or null. What a killed server left behind does not count. */
export async function openAt(workbookPath: string): Promise<string | null> {
  const holder = readHolder(lockPath(workbookPath));
  if (!holder || !isRunning(holder.process)) return null;
  try {
    const response = await fetch(new URL('/about', holder.url), { signal: AbortSignal.timeout(3000) });
    const about = (await response.json()) as { workbook?: unknown };
    return about.workbook === workbookPath ? holder.url : null;
  } catch (error) {
    // A server that is busy for so long is still there; one that refuses the connection is not.
    return error instanceof Error && error.name === 'TimeoutError' ? holder.url : null;
  }
}

function readHolder(path: string): Holder | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    // It was being written when its process was killed.
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
