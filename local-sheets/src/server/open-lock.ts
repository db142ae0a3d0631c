import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

interface Holder {
  readonly process: number;
  readonly url: string;
}

/** The file that marks a workbook as open. Two servers with the same workbook would overwrite each other's changes. */
const lockPath = (workbookPath: string) => workbookPath.replace(/\.json$/, '.open');

export function writeLock(workbookPath: string, url: string): void {
  const holder: Holder = { process: process.pid, url };
  writeFileSync(lockPath(workbookPath), JSON.stringify(holder));
}

export function removeLock(workbookPath: string): void {
  rmSync(lockPath(workbookPath), { force: true });
}

/** The address at which this workbook is open, or null. A lock that a killed server left behind is ignored. */
export async function openAt(workbookPath: string): Promise<string | null> {
  const holder = readHolder(lockPath(workbookPath));
  if (!holder || !isRunning(holder.process)) return null;
  try {
    const response = await fetch(new URL('/about', holder.url), { signal: AbortSignal.timeout(3000) });
    const about = (await response.json()) as { workbook?: unknown };
    return about.workbook === workbookPath ? holder.url : null;
  } catch (error) {
    // A server that does not respond in time is busy; one that refuses the connection has ended.
    return error instanceof Error && error.name === 'TimeoutError' ? holder.url : null;
  }
}

function readHolder(path: string): Holder | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    // Its process was killed while writing it.
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
