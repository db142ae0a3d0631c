import { strToU8, zipSync } from 'fflate';
import type { ExportCell, ExportTable, PersonExport } from '../../../contract/personal';
import type { Download } from './download';

/** Everything about one engineer as one JSON text, with every value as it is in the workbook (P370). */
export function jsonFile(person: PersonExport, day: string): Download {
  const tables = person.tables.map(({ key, title, headers, rows }) => [
    key,
    { title, rows: records(headers, rows) },
  ]);
  const { id, name } = person;
  const content = JSON.stringify(
    { exported: day, engineer: { id, name }, tables: Object.fromEntries(tables) },
    null,
    2,
  );
  return { name: fileName(`1-1s ${name} ${day}`, 'json'), type: 'application/json', content };
}

/** The same as one CSV file for each tab, in a zip archive whose files have this day (P374). */
export function zipFile(person: PersonExport, day: string): Download {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const files = person.tables.map(({ key, headers, rows }) => [`${key}.csv`, strToU8(csvOf(headers, rows))]);
  return {
    name: fileName(`1-1s ${person.name} ${day}`, 'zip'),
    type: 'application/zip',
    // fflate reads the local parts of the time, so that the day is the same in every zone.
    content: zipSync(Object.fromEntries(files), { mtime: new Date(year, month - 1, date) }),
  };
}

/** The scores of everybody as CSV (P373). */
export function scoresFile(headers: readonly string[], rows: ExportTable['rows'], day: string): Download {
  return { name: `1-1s scores ${day}.csv`, type: 'text/csv', content: csvOf(headers, rows) };
}

/**
 * Comma-separated values as in RFC 4180, with the mark by which spreadsheets recognize UTF-8. A text that a spreadsheet would take
 * for a formula gets an apostrophe in front of it, as OWASP recommends; numbers do not (P371).
 */
export function csvOf(headers: readonly string[], rows: readonly (readonly ExportCell[])[]): string {
  const lines = [headers, ...rows].map((cells) => cells.map(fieldOf).join(','));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

function fieldOf(cell: ExportCell): string {
  const text = typeof cell === 'string' && /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A name that every file system accepts. */
export function fileName(name: string, extension: string): string {
  const plain = name.replace(/[^\p{L}\p{M}\p{N} ._-]/gu, '').replace(/ +/g, ' ');
  return `${plain}.${extension}`;
}

/** A record for each row; a header that several columns have gets a number from the second one on. */
function records(headers: readonly string[], rows: ExportTable['rows']): Record<string, ExportCell>[] {
  const names = headers.map((header, index) => {
    const before = headers.slice(0, index).filter((one) => one === header).length;
    return before === 0 ? header : `${header} (${before + 1})`;
  });
  return rows.map((row) =>
    Object.fromEntries(row.map((cell, index) => [names[index] ?? String(index), cell])),
  );
}
