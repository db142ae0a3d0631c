/** Headers of the columns of a table with tasks. */
const headers = {
  what: /^(?:what|actions?|action items?|tasks?|items?|tugas|tindakan|tindak lanjut|apa)$/i,
  who: /^(?:who|owner|assignee|responsible|pic|penanggung jawab|siapa)$/i,
  when: /^(?:when|by when|due|due date|deadline|tenggat|batas waktu|kapan)$/i,
};

/** The lines with each row of a Markdown table of tasks written as a box: "- [ ] [who] what (when)". Other tables are unchanged (P345). */
export function withoutTables(lines: readonly string[]): string[] {
  const written: string[] = [];
  /** The positions of the columns; null outside a table of tasks. */
  let columns: Readonly<Record<keyof typeof headers, number>> | null = null;
  for (const line of lines) {
    const cells = cellsOf(line);
    if (cells === null) {
      columns = null;
      written.push(line);
    } else if (columns !== null) {
      const { what, who, when } = columns;
      const cell = (column: number, before: string, after: string) =>
        cells[column] ? `${before}${cells[column]}${after}` : '';
      // The line below the header consists of dashes.
      if (/[\p{L}\p{N}]/u.test(cells[what] ?? ''))
        written.push(`- [ ] ${cell(who, '[', '] ')}${cells[what]}${cell(when, ' (', ')')}`);
    } else {
      const position = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell));
      const found = {
        what: position(headers.what),
        who: position(headers.who),
        when: position(headers.when),
      };
      if (found.what >= 0) columns = found;
      else written.push(line);
    }
  }
  return written;
}

/** null if the line is not the row of a table. */
function cellsOf(line: string): string[] | null {
  const text = line.trim();
  if (!text.startsWith('|') || text.length < 3) return null;
  return text
    .slice(1, text.endsWith('|') ? -1 : undefined)
    .split('|')
    .map((cell) => cell.trim());
}
