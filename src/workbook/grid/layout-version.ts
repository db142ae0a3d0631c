import { WorkbookError } from './workbook-error';

/**
 * The version of the layout that Set up leaves: 1 up to release 0.2.0, which stored none. Increase it with the first change
 * to tabs, columns or tags after a release, and record a workbook of that release for the tests.
 */
export const layoutVersion = 2;

/** What precedes the number in the metadata. It can neither be the key of a tab nor tag a column or a row. */
const prefix = 'layout=';

export function layoutValue(version: number): string {
  return prefix + version;
}

/** The version in a metadata value; null if it is another value. */
export function readLayout(value: string): number | null {
  return value.startsWith(prefix) ? Number(value.slice(prefix.length)) : null;
}

/** Throws WorkbookError if a later version of the add-on has set up the workbook (W172). */
export function refuseNewerLayout(version: number): void {
  if (version <= layoutVersion) return;
  throw new WorkbookError(
    `This workbook has layout version ${version}, but this version of 1:1s supports layout versions up to ${layoutVersion}. ` +
      'Ask the person who installed 1:1s to update it, then reload the spreadsheet.',
    { code: 'newer-layout', found: String(version), expected: String(layoutVersion) },
  );
}
