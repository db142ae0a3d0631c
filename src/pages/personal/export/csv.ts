import type { ExportCell } from '../../../contract/personal';

/**
 * Comma-separated values as in RFC 4180, with the mark by which spreadsheets recognize UTF-8. A text that a spreadsheet would take
 * for a formula gets an apostrophe in front of it, as OWASP recommends; numbers do not (P371).
 */
export function csvOf(headers: readonly string[], rows: readonly (readonly ExportCell[])[]): string {
  const lines = [headers, ...rows].map((cells) => cells.map(fieldOf).join(','));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

function fieldOf(cell: ExportCell): string {
  const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
