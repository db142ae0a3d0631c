import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSampleTeam } from '../../../sample-team/make-sample-team';
import { type Clock, clockAhead } from '../protocol/clock';
import { openWorkbook } from './open-workbook';
import { isWorkbookFile, type WorkbookFile, writeJson } from './workbook-file';

export interface SampleTeamOptions {
  /** The folder with Code.js and the HTML pages. */
  readonly buildDir: string;
  /** The folder with the stand-in's own programs; the sample team is kept there. */
  readonly hostDir: string;
  /** `yyyy-MM-dd`: the sample is the half-year before it. */
  readonly today: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly clock?: Clock;
  /** One line for the terminal. */
  readonly say: (line: string) => void;
}

/** The sample team as a workbook's file. Its hundred runs take seconds, so a day's sample is made once and kept. */
export async function sampleTeamFile(options: SampleTeamOptions): Promise<WorkbookFile> {
  const { hostDir, today, timeZone, locale, say } = options;
  const path = join(hostDir, 'sample-team.json');
  const madeOf = [today, timeZone, locale, readFileSync(join(hostDir, 'built-from'), 'utf8')].join(' ');
  const kept = readKept(path);
  if (kept?.madeOf === madeOf) return kept.workbook;
  say('Making a sample team…');
  const workbook = await makeFile(options);
  await writeJson(path, { madeOf, workbook } satisfies Kept);
  return workbook;
}

interface Kept {
  /** The day, the place and the build that it was made of. */
  readonly madeOf: string;
  readonly workbook: WorkbookFile;
}

/** null for anything that is not whole: then it is made again. */
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
    clock: clock ?? clockAhead(0),
  });
  try {
    await makeSampleTeam({ book, runner, today });
    return { version: 1, timeZone, locale, book: book.file(), runs: runner.file() } as const;
  } finally {
    await runner.dispose();
    book.dispose();
  }
}
