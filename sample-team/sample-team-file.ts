import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isWorkbookFile,
  type NewWorkbookPlace,
  openWorkbook,
  type WorkbookFile,
  writeJson,
} from '../local-sheets/src/index';
import { makeSampleTeam } from './make-sample-team';

interface SampleTeamOptions extends NewWorkbookPlace {
  /** The folder in which the sample of the day is cached. */
  readonly cacheDir: string;
  /** Identifies the build; the sample of another build is created again. */
  readonly builtFrom: string;
  /** Prints one line in the terminal. */
  readonly say: (line: string) => void;
}

/** The sample team as the file of a workbook. Its hundred runs take seconds, so the sample of a day is created once and cached (H329). */
export async function sampleTeamFile(options: SampleTeamOptions): Promise<WorkbookFile> {
  const { cacheDir, builtFrom, today, timeZone, locale, say } = options;
  const path = join(cacheDir, 'sample-team.json');
  const madeOf = [today, timeZone, locale, builtFrom].join(' ');
  const kept = readKept(path);
  if (kept?.madeOf === madeOf) return kept.workbook;
  say('Making a sample team…');
  const workbook = await makeFile(options);
  await writeJson(path, { madeOf, workbook } satisfies Kept);
  return workbook;
}

interface Kept {
  /** The day, the place and the build for which it was created. */
  readonly madeOf: string;
  readonly workbook: WorkbookFile;
}

/** The cached sample; null if it is missing or damaged, so that it is created again. */
function readKept(path: string): Kept | null {
  if (!existsSync(path)) return null;
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    return isWorkbookFile(kept.workbook) ? kept : null;
  } catch {
    return null;
  }
}

async function makeFile({ buildDir, hostDir, today, timeZone, locale, clock }: SampleTeamOptions) {
  const { book, runner } = await openWorkbook({
    buildDir,
    hostDir,
    code: readFileSync(join(buildDir, 'Code.js'), 'utf8'),
    file: null,
    title: 'Sample team',
    timeZone,
    locale,
    clock,
  });
  try {
    await makeSampleTeam({ book, runner, today });
    return { version: 1, timeZone, locale, book: book.file(), runs: runner.file() } as const;
  } finally {
    await runner.dispose();
    book.dispose();
  }
}
