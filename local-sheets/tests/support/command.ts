import { type ChildProcess, spawn } from 'node:child_process';

/** A command in a process of its own. */
export interface Command {
  /** Everything that it has printed. */
  printed(): string;
  /** Waits for output that fits. Throws if the process ends without it. */
  prints(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Waits for the end; the exit code, null after a signal that it did not handle. */
  ended(): Promise<number | null>;
  interrupt(): void;
}

const running = new Set<ChildProcess>();

/** Runs a program of Node.js with these words. */
export function runCommand(program: string, words: readonly string[], cwd: string): Command {
  const child = spawn(process.execPath, [program, ...words], { cwd });
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
    printed: () => text,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = text.match(pattern);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        void end.then(() => reject(new Error(`The command ended without printing ${pattern}:\n${text}`)));
        look();
      }),
    ended: () => end,
    interrupt: () => child.kill('SIGINT'),
  };
}

/** Ends the commands of this test file that still run. */
export function endCommands(): void {
  for (const child of running) child.kill('SIGKILL');
}
