import { dayNumber } from '../cells/day';
import { Refusal } from '../refusal';

export type ReportLook = 'title' | 'heading' | 'header' | 'plain';

/** '' is a blank cell; a share is a fraction shown as a percentage with this number of decimals. */
export type ReportCell =
  | string
  | number
  | { readonly day: string }
  | { readonly share: number; readonly decimals: 0 | 2 };

/** One row of a report in a sheet. */
export interface ReportLine {
  readonly look: ReportLook;
  readonly cells: readonly ReportCell[];
}

/** The number of columns of a report: those of a key result with a confidence. */
export const reportColumns = 9;

const mostLines = 5000;
/** The maximum length of a text in a cell of Google Sheets. */
const longestText = 50_000;
const looks: readonly unknown[] = ['title', 'heading', 'header', 'plain'];

/**
 * The lines of a report, filled up to the same number of cells. Throws a Refusal if there are no lines or too
 * many, or if a cell has an invalid value (R23).
 */
export function readReportLines(lines: readonly ReportLine[]): ReportLine[] {
  if (!Array.isArray(lines) || lines.length === 0 || lines.length > mostLines) {
    const count = Array.isArray(lines) ? lines.length : 0;
    const message = `The report has ${count} lines, but a sheet can hold 1 to ${mostLines}. Choose another period.`;
    throw new Refusal('R23', 'lines', message, { count, most: mostLines, reason: 'size' });
  }
  return lines.map(({ look, cells }, index) => {
    const isValid = looks.includes(look) && cells.length <= reportColumns && cells.every(isCell);
    if (!isValid) {
      const message = `Line ${index + 1} of the report cannot be written to a sheet. Close this page and open it again.`;
      throw new Refusal('R23', null, message, { line: index + 1, reason: 'line' });
    }
    return { look, cells: [...cells, ...Array.from({ length: reportColumns - cells.length }, () => '')] };
  });
}

function isCell(cell: unknown): cell is ReportCell {
  if (typeof cell === 'string') return cell.length <= longestText;
  if (typeof cell === 'number') return Number.isFinite(cell);
  if (typeof cell !== 'object' || cell === null) return false;
  return 'day' in cell ? dayNumber(cell.day) !== null : Number.isFinite((cell as { share?: unknown }).share);
}
