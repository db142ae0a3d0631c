import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** A workbook that was set up by what is built, with what scripts keep beside its cells. */
interface SetUpFile {
  readonly book: unknown;
  readonly runs: unknown;
}

/** Where it is kept between tests, since setting up is a quarter of a second of each: made by the first one that needs it. */
export function setUpFile(timeZone: string): { read(): SetUpFile | null; write(file: SetUpFile): void } {
  const path = join(root, '.host/worlds', `${builtHash()}-${timeZone.replace(/\W/g, '-')}.json`);
  return {
    read: () => {
      try {
        return JSON.parse(readFileSync(path, 'utf8')) as SetUpFile;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    write: (file) => {
      mkdirSync(join(path, '..'), { recursive: true });
      // Whole or not at all: other tests look for it at the same time.
      writeFileSync(`${path}.${process.pid}`, JSON.stringify(file));
      renameSync(`${path}.${process.pid}`, path);
    },
  };
}

let hash: string | null = null;

function builtHash(): string {
  if (hash === null) {
    const sum = createHash('sha256');
    for (const file of ['build/Code.js', '.host/stand-in.cjs', '.host/isolate.cjs', '.host/services.js']) {
      sum.update(readFileSync(join(root, file)));
    }
    hash = sum.digest('hex').slice(0, 16);
  }
  return hash;
}
