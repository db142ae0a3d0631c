import type { CellValue, Spreadsheet } from '../../imitation/sheets/spreadsheet';

/** The rows of a tab by its title, with their cells by header: what a person sees, without tags. [] without the tab. */
export function cellsOf(
  { sheets }: Spreadsheet,
  title: string,
  header = 'Engineer',
): Map<string, CellValue>[] {
  const { cells = [] } = sheets.find((sheet) => sheet.title === title) ?? {};
  const at = cells.findIndex((row) => row.includes(header));
  const headers = cells[at] ?? [];
  const byHeader = (row: readonly CellValue[]) =>
    new Map(headers.map((name, index) => [String(name), row[index] ?? null]));
  return at < 0 ? [] : cells.slice(at + 1).map(byHeader);
}
