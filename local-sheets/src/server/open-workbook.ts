import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Book } from '../engine/book';
import { reasonOf } from '../engine/reason-of';
import { openBook } from '../engine/univer-book';
import type { Clock } from '../protocol/clock';
import { type CallTime, createRunner } from '../runtime/runner';
import type { Hosts } from '../runtime/url-fetch/hosts';
import type { Runner } from '../runtime/user-session';
import { DamagedWorkbook, type WorkbookFile } from './workbook-file';

interface Source {
  readonly buildDir: string;
  readonly hostDir: string;
  /** The text of all script files. */
  readonly code: string;
  readonly file: WorkbookFile | null;
  readonly title: string;
  readonly addOnName?: string | undefined;
  readonly timeZone: string;
  readonly scriptTimeZone?: string | undefined;
  readonly locale: string;
  readonly clock: Clock;
  /** The address at which a form is shown. */
  readonly formAddress?: ((id: string) => string) | undefined;
  /** The ID of the spreadsheet; "local-workbook" by default. */
  readonly spreadsheetId?: string | undefined;
  /** Where requests of UrlFetchApp go, by host; without it, they reach only this machine (H770). */
  readonly hosts?: Hosts | undefined;
  /** The scopes of the manifest, in full; all scopes by default (H777). */
  readonly oauthScopes?: readonly string[] | undefined;
  /** The modeled milliseconds of a service call on a simulated clock (H781); 0 by default. */
  readonly callTime?: CallTime | undefined;
}

/** Opens the workbook and the runner of its scripts. Throws DamagedWorkbook if the file is damaged. */
export async function openWorkbook(source: Source): Promise<{ book: Book; runner: Runner }> {
  const { buildDir, hostDir, code, file, title, addOnName, timeZone, scriptTimeZone, locale, clock } = source;
  const { formAddress, spreadsheetId, hosts, oauthScopes, callTime } = source;
  const book = await openBook({ file: file?.book ?? null, title, locale, clock }).catch((error: unknown) => {
    throw blame(file, error);
  });
  try {
    const runner = createRunner({
      book,
      code,
      html: (name) => readHtml(buildDir, name),
      file: file?.runs ?? null,
      isolatePath: join(hostDir, 'isolate.cjs'),
      servicesPath: join(hostDir, 'services.js'),
      timeZone,
      scriptTimeZone,
      locale,
      title,
      addOnName,
      clock,
      formAddress,
      spreadsheetId,
      hosts,
      oauthScopes,
      callTime,
    });
    return { book, runner };
  } catch (error) {
    book.dispose();
    // A script that does not parse does not mean that the workbook is damaged.
    throw error instanceof SyntaxError ? error : blame(file, error);
  }
}

function blame(file: WorkbookFile | null, error: unknown): unknown {
  if (file === null) return error;
  return new DamagedWorkbook(reasonOf(error), { cause: error });
}

/** The HTML file that a script requests by its name without the extension; null if the add-on has no such file. */
function readHtml(buildDir: string, name: string): string | null {
  const file = `${name.replace(/\.html$/, '')}.html`;
  if (basename(file) !== file) return null;
  try {
    return readFileSync(join(buildDir, file), 'utf8');
  } catch {
    return null;
  }
}

/** The HTML files of an add-on's folder, by name; empty if it has none. */
export function htmlFiles(buildDir: string): ReadonlyMap<string, string> {
  const names = readdirSync(buildDir).filter((name) => name.endsWith('.html'));
  return new Map(names.map((name) => [name, readFileSync(join(buildDir, name), 'utf8')]));
}
