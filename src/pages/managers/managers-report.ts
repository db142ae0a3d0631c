import type { ActiveFilters, ManagerFigure, ManagersView } from '../../contract/managers';
import type { Formats } from '../shell/formats';
import type { ManagersStrings } from './strings-managers';

/** The report as texts in the user's language; the page shows it and copies it. */
export interface ManagersReport {
  readonly heading: string;
  readonly filters: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly remark: string;
}

const shares: readonly ManagerFigure[] = ['met', 'met-then', 'coverage', 'score'];

/** The report with a row for each manager and blanks where there is no figure (P380). */
export function managersReport(
  { today, filters, rows }: ManagersView,
  strings: ManagersStrings,
  formats: Formats,
): ManagersReport {
  const keys = Object.keys(strings.headers) as ManagerFigure[];
  const written = (key: ManagerFigure, figure: number | null) => {
    if (figure === null) return '';
    return shares.includes(key) ? formats.percent(figure) : formats.wholeNumber(figure);
  };
  return {
    heading: strings.heading(formats.longDay(today)),
    filters: filterText(filters, strings),
    headers: [strings.manager, ...keys.map((key) => strings.headers[key])],
    rows: rows.map(({ kind, name, figures }) => [
      kind === 'manager' ? name : strings[kind],
      ...keys.map((key) => written(key, figures[key])),
    ]),
    remark: strings.remark,
  };
}

function filterText(filters: ActiveFilters, strings: ManagersStrings): string {
  const active = Object.entries(filters) as [keyof ActiveFilters, string][];
  if (active.length === 0) return strings.everybody;
  return strings.filtered(active.map(([filter, text]) => `${strings.filters[filter]}: ${text}`).join(' · '));
}

/** The report as plain text, with a tab between two columns. */
export function reportText({ heading, filters, headers, rows, remark }: ManagersReport): string {
  const table = [headers, ...rows].map((cells) => cells.join('\t'));
  return [heading, filters, '', ...table, '', remark].join('\n');
}
