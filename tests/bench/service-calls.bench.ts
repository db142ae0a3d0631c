import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution } from '../../local-sheets/src/protocol/runs';
import { root } from '../../local-sheets/tests/support/root';
import { commandsOf, openTeam } from '../support/workbook/every-command';
import { modeledSeconds } from './modeled-time';
import { printTable } from './table';

void main();

/** Service calls of every command by kind and their modeled time at Google, for more and more engineers; and the sizes of the build. */
async function main(): Promise<void> {
  const sizes = [1, 10, 50, 200];
  const totals = new Map<string, string[]>();
  const kinds: (string | number)[][] = [];
  for (const size of sizes) {
    const team = await openTeam(size);
    for await (const [what, runs] of commandsOf(team)) {
      const calls = sumOf(runs, totalOf);
      const seconds = sumOf(runs, modeledSeconds).toFixed(1);
      totals.set(what, [...(totals.get(what) ?? []), `${calls} (${seconds} s)`]);
      const [commits, entries] = [sumOf(runs, (run) => run.commits), sumOf(runs, (run) => run.metadata)];
      kinds.push([size, what, calls, byKind(runs), commits, entries, seconds]);
    }
    await team.addOn.close();
  }
  const headers = sizes.map((size) => `${size} engineers`);
  printTable(
    'Service calls and modeled seconds',
    ['command', ...headers],
    Array.from(totals, ([what, cells]) => [what, ...cells]),
  );
  printTable(
    'By kind',
    ['engineers', 'command', 'calls', 'by kind', 'commits', 'metadata entries', 'modeled s'],
    kinds,
  );
  const sizeOf = (name: string) => statSync(join(root, 'build', name)).size;
  printTable(
    'Sizes',
    ['file', 'bytes'],
    ['Code.js', 'sidebar.html', 'engineers.html'].map((name) => [name, sizeOf(name)]),
  );
}

function totalOf({ calls }: Execution): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}

function sumOf(runs: readonly Execution[], figure: (run: Execution) => number): number {
  return runs.reduce((sum, run) => sum + figure(run), 0);
}

function byKind(runs: readonly Execution[]): string {
  const kinds = new Map<string, number>();
  for (const { calls } of runs) {
    for (const [kind, count] of Object.entries(calls)) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  }
  return Array.from(kinds, ([kind, count]) => `${kind} ${count}`).join(', ');
}
