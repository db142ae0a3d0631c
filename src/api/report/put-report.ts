import type { Outcome } from '../../contract/outcome';
import type { PutReportView, ReportSheet } from '../../contract/report';
import { readReportLines } from '../../domain/report/report-sheet';
import { readTags } from '../../workbook/grid/tags';
import { readEngineers } from '../../workbook/records/engineers';
import { putReport as putOnTab, reportTab } from '../../workbook/report-tab';
import { writing } from '../endpoint';
import { findEngineer } from '../find-engineer';

/** Writes a report to a new tab; a report of the same day replaces the previous one (R19 to R23). */
export function putReport({ engineerId, lines }: ReportSheet): Outcome<PutReportView> {
  return writing('putReport', ({ workbook, today, onFailure }) => {
    const read = readReportLines(lines);
    const tags = readTags(workbook.spreadsheet);
    const { id, name } = findEngineer(readEngineers(tags).engineers, engineerId, 'report');
    const key = reportTab(id, today);
    const replaced = tags.tab(key) !== null;
    const sheet = putOnTab(workbook, tags, key, `Report ${name} ${today}`, read, onFailure);
    return { tab: sheet.getName(), replaced };
  });
}
