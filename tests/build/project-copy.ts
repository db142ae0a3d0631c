import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../local-sheets/tests/support/root';
import { type OfflineGoogle, startOfflineGoogle } from './offline-google';

/** A copy of the project, without the script project of whoever runs the tests, before a Google on this machine. */
export interface ProjectCopy {
  readonly folder: string;
  readonly google: OfflineGoogle;
  write(name: string, text: string): void;
  remove(name: string): void;
  /** Runs Node in the folder. */
  run(args: readonly string[], env?: Record<string, string>): Promise<{ exitCode: number; output: string }>;
  close(): Promise<void>;
}

/** Neither written by the build nor read by it. */
const leftOut = new Set(['node_modules', 'tests', '.git', '.local', '.clasp.local.json']);

export async function copyProject(): Promise<ProjectCopy> {
  const google = await startOfflineGoogle();
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of readdirSync(root).filter((one) => !leftOut.has(one)))
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    google,
    write: (name, text) => writeFileSync(join(folder, name), text),
    remove: (name) => rmSync(join(folder, name), { force: true }),
    run: (args, env = {}) =>
      new Promise((resolve) => {
        const options = { cwd: folder, env: { ...process.env, ...google.env, ...env } };
        const child = execFile(process.execPath, [...args], options, (_, out, err) =>
          resolve({ exitCode: child.exitCode ?? 1, output: out + err }),
        );
      }),
    close: async () => {
      await google.close();
      rmSync(folder, { recursive: true });
    },
  };
}
