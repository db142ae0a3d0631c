import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../local-sheets/tests/support/root';

const local = join(root, '.local');

/** `npm start -- …` in a separate process, on a free port by default. */
export interface Started {
  /** Everything it has written to the terminal. */
  readonly terminal: () => string;
  /** Waits until the output matches the pattern; returns the match. */
  says(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Waits for the end; answers the exit code, null after a kill. */
  ended(): Promise<number | null>;
  signal(name: 'SIGINT' | 'SIGKILL'): void;
}

const running = new Set<ChildProcess>();

export function npmStart(...words: string[]): Started {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs'), ...words], { cwd: root });
  running.add(child);
  let text = '';
  const waiting = new Set<() => void>();
  const hear = (data: Buffer) => {
    text += data;
    for (const look of waiting) look();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const end = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return {
    terminal: () => text,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = text.match(pattern);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        void end.then(() => reject(new Error(`It ended without saying ${pattern}:\n${text}`)));
        look();
      }),
    ended: () => end,
    signal: (name) => child.kill(name),
  };
}

/** A workbook name that nothing else uses. */
export const newName = () => `test-${randomUUID()}`;

export const workbookFile = (name: string) => join(local, `${name}.json`);

/** Ends what still runs, and removes every file of these workbooks. */
export function cleanUp(names: readonly string[]): void {
  for (const child of running) child.kill('SIGKILL');
  if (!existsSync(local)) return;
  for (const file of readdirSync(local)) {
    if (names.some((name) => file.includes(name))) rmSync(join(local, file), { recursive: true });
  }
}

/** Files in `.local` that belong to a workbook of this name. */
export const filesOf = (name: string) => readdirSync(local).filter((file) => file.includes(name));
