import { dayNumber } from '../cells/day';
import { Refusal } from '../refusal';

export type ReportLook = 'title' | 'heading' | 'header' | 'plain';

/** '' is a blank; a share is shown as percent, with as many decimals as told. */
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

/** As many columns as a report has. */
export const reportColumns = 8;

const mostLines = 5000;
/** What a cell of a sheet holds at most. */
const longestText = 50_000;
const looks: readonly unknown[] = ['title', 'heading', 'header', 'plain'];

/** Reads what is to go into a sheet (R23): values and texts in rows of one length. */
export function readReportLines(lines: readonly ReportLine[]): ReportLine[] {
  if (!Array.isArray(lines) || lines.length === 0 || lines.length > mostLines) {
    const count = Array.isArray(lines) ? lines.length : 0;
    const message = `The report has ${count} lines, and a sheet takes 1 to ${mostLines} of them. Choose another period.`;
    throw new Refusal('R23', null, message, { count, most: mostLines, reason: 'size' });
  }
  return lines.map(({ look, cells }, index) => {
    const isFit = looks.includes(look) && cells.length <= reportColumns && cells.every(isCell);
    if (!isFit) {
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
