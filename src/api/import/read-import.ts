import type { ImportView } from '../../contract/import';
import type { Outcome } from '../../contract/outcome';
import { readTags } from '../../workbook/grid/tags';
import { listSourceTabs } from '../../workbook/import/source-tabs';
import { readEngineers } from '../../workbook/records/engineers';
import { readSettings } from '../../workbook/records/settings';
import { reading } from '../endpoint';
import { readSources } from './read-sources';

/** Reads what an import is checked against, and one tab with those that can have the same columns (M365, M480); writes nothing. */
export function readImport(tab: number | null): Outcome<ImportView> {
  return reading('readImport', ({ workbook, today }) => {
    const { spreadsheet } = workbook;
    const tags = readTags(spreadsheet);
    const { engineers } = readEngineers(tags);
    const { cadenceDays, questions } = readSettings(tags, workbook);
    const tabs = listSourceTabs(spreadsheet, tags);
    return {
      today,
      locale: spreadsheet.getSpreadsheetLocale(),
      defaultCadenceDays: cadenceDays,
      engineers: engineers.map(({ id, name, email }) => ({ id, name, email })),
      questions: questions.map(({ id, text, type, lowest, highest }) => ({
        id,
        text,
        type,
        lowest,
        highest,
      })),
      tabs: tabs.map(({ id, name }) => ({ id, name })),
      ...(tab === null ? { sources: [], beyond: 0 } : readSources(workbook, tabs, tab)),
    };
  });
}
