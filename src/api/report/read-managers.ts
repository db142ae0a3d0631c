import type { ManagerFigure, ManagersView } from '../../contract/managers';
import type { Outcome } from '../../contract/outcome';
import { readFilters } from '../../workbook/dashboard/dashboard';
import { allManagers, noManager } from '../../workbook/dashboard/manager-formulas';
import { activeFilters, readManagers as readRows } from '../../workbook/dashboard/read-managers';
import { columnsOf, tabNames } from '../../workbook/grid/layout';
import { needTab, readTags } from '../../workbook/grid/tags';
import { reading } from '../endpoint';

/** The rows of the tab Managers as it shows them, with the filters that are in use (M440). */
export function readManagers(): Outcome<ManagersView> {
  return reading('readManagers', ({ workbook: { spreadsheet }, today }) => {
    const tags = readTags(spreadsheet);
    const { rows, fault } = readRows(needTab(tags, 'managers', tabNames.managers));
    const filters = activeFilters(readFilters(needTab(tags, 'dashboard', tabNames.dashboard)));
    const locale = spreadsheet.getSpreadsheetLocale();
    return {
      ...{ today, locale, filters, fault },
      rows: rows.map((row) => {
        const name = row.text('manager');
        const kind = name === allManagers ? 'all' : name === noManager ? 'none' : 'manager';
        const figures = columnsOf('managers').flatMap(([key]) => {
          const value = row.cell(key as ManagerFigure);
          return key === 'manager' ? [] : [[key, typeof value === 'number' ? value : null]];
        });
        return { kind, name, figures: Object.fromEntries(figures) };
      }),
    };
  });
}
