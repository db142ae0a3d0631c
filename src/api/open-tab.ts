import type { OpenedTab } from '../contract/endpoints';
import type { Outcome } from '../contract/outcome';
import { engineerTab } from '../workbook/grid/tagged-tab';
import { needTab, readTags } from '../workbook/grid/tags';
import { reading } from './endpoint';

/** Activates an engineer tab; throws a WorkbookError if it is missing. */
export function openTab(engineerId: string): Outcome<OpenedTab> {
  return reading('openTab', ({ workbook }) => {
    const tab = needTab(readTags(workbook.spreadsheet), engineerTab(engineerId), 'of this engineer');
    tab.sheet.activate();
    return { tab: tab.sheet.getName() };
  });
}
