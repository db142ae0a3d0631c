import { dashboardHeader1 } from '../../../src/workbook/dashboard/dashboard';
import { chartsHeader1 } from '../../../src/workbook/dashboard/dashboard-charts';
import { managersHeader1 } from '../../../src/workbook/dashboard/managers';
import {
  headerLines,
  headerRow1,
  lineRows,
  panelLabels,
  totalLabel,
} from '../../../src/workbook/engineer-tab/engineer-tab-lines';
import { templateKey } from '../../../src/workbook/engineer-tab/engineer-template';
import { type SharedTabKey, tabNames } from '../../../src/workbook/grid/layout';
import { layoutValue } from '../../../src/workbook/grid/layout-version';
import { rearrangedValue, tagKeys } from '../../../src/workbook/grid/tag-entries';
import { engineerTab } from '../../../src/workbook/grid/tagged-tab';
import type { CellValue, Metadata, Sheet, Spreadsheet } from '../sheets/spreadsheet';
import { meetingRows, sharedRows } from './cells-of-records';
import { layOutTab, type TabToLayOut, wordMark } from './lay-out-tab';
import { hashOf } from './random';
import type { EngineerRecord, WorkbookRecord } from './records';

/**
 * The workbook as the add-on lays it out: tabs, columns, lines and tags are those of its source. What only formulas fill for
 * people (Dashboard, Charts, Calc) is empty below its headers, and there are no charts.
 */
export function layOutWorkbook(record: WorkbookRecord): Spreadsheet {
  const { spreadsheetId, title, locale, timeZone, layout, isRearranged, engineers } = record;
  const sheets: Sheet[] = [notes];
  const metadata: Metadata[] = [];
  const add = (entry: Omit<Metadata, 'metadataId'>) =>
    metadata.push({ metadataId: metadata.length + 1, ...entry });
  const ownTabs = engineers.filter(hasTab).map(ownTab);
  for (const tab of [...sharedTabs(record), ...(layout > 1 ? [template] : []), ...ownTabs]) {
    const sheetId = (hashOf(`${spreadsheetId} ${tab.key}`) % (2 ** 31 - 1)) + 1;
    const { sheet, entries } = layOutTab(tab, { sheetId, layout, isRearranged });
    sheets.push(sheet);
    entries.forEach(add);
  }
  if (layout > 1) {
    const own = isRearranged ? sheets.slice(sheets.length - ownTabs.length) : [];
    const values = [
      layoutValue(layout),
      ...(own.length > 0 ? [rearrangedValue(own.map(({ sheetId }) => sheetId))] : []),
    ];
    for (const value of values) add({ key: tagKeys.tab, value, location: { type: 'SPREADSHEET' } });
  }
  return { spreadsheetId, title, locale, timeZone, sheets, metadata };
}

/** A tab that the spreadsheet had before the add-on. */
const notes: Sheet = {
  sheetId: 0,
  title: 'Sheet1',
  hidden: false,
  rowCount: 1000,
  columnCount: 26,
  cells: [[`Notes of the team ${wordMark}`]],
};

const headerRows1: Partial<Record<SharedTabKey, number>> = {
  dashboard: dashboardHeader1,
  managers: managersHeader1,
  charts: chartsHeader1,
};

const sinceLayout2: ReadonlySet<SharedTabKey> = new Set(['managers', 'wins']);

function sharedTabs(record: WorkbookRecord): TabToLayOut[] {
  const rows = sharedRows(record);
  return (Object.keys(tabNames) as SharedTabKey[])
    .filter((key) => record.layout > 1 || !sinceLayout2.has(key))
    .map((key) => ({
      key,
      table: key,
      title: tabNames[key],
      isHidden: key === 'calc',
      headerRow1: headerRows1[key] ?? 1,
      rows: rows[key] ?? [],
    }));
}

const template: TabToLayOut = {
  key: templateKey,
  table: 'meetings',
  title: 'Engineer template',
  isHidden: true,
  headerRow1,
  lines: lineRows,
  above: linesAbove('', ''),
  rows: [],
};

/** Somebody deletes the tab of an engineer whom nobody has met. */
function hasTab({ id, meetings }: EngineerRecord): boolean {
  return meetings.length > 0 || hashOf(id) % 2 === 0;
}

function ownTab(engineer: EngineerRecord): TabToLayOut {
  const { id, name, manager } = engineer;
  return {
    ...template,
    key: engineerTab(id),
    title: name,
    isHidden: false,
    above: linesAbove(name, manager),
    ...meetingRows(engineer),
  };
}

/** The lines above the table, which only the people who see the tab may read. */
function linesAbove(name: string, manager: string): CellValue[][] {
  const above: CellValue[][] = Array.from({ length: headerRow1 - 1 }, () =>
    new Array<CellValue>(10).fill(`A key result ${wordMark}`),
  );
  for (const [line, label] of Object.entries(headerLines)) {
    above[lineRows[line as keyof typeof headerLines] - 1] = [label, { name, manager }[line] ?? null];
  }
  above[lineRows.panel - 1] = Object.values(panelLabels);
  above[lineRows.total - 1] = [totalLabel];
  return above;
}
