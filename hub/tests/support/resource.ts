import type { SheetResource, SpreadsheetResource } from '../../src/domain/spreadsheet-resource';

/** A tab as `spreadsheets.get` describes it: tagged columns by name in order, with '' for columns of others. */
export interface TabSpec {
  readonly tag: string;
  readonly title: string;
  readonly sheetId: number;
  readonly columns?: readonly string[];
  readonly headerRow1?: number;
  /** The key of the tags of columns and rows: of layout 2 for shared tabs by default. */
  readonly placeKey?: string;
}

/** A workbook with these tabs, as the API answers. */
export function resourceOf(tabs: readonly TabSpec[], layout: number | null = 2): SpreadsheetResource {
  const entry = (metadataKey: string, metadataValue: string) => ({ metadataKey, metadataValue });
  return {
    properties: { title: 'Team' },
    ...(layout === null ? {} : { developerMetadata: [entry('oneonones.tab', `layout=${layout}`)] }),
    sheets: tabs.map(
      ({ tag, title, sheetId, columns = [], headerRow1 = 1, placeKey }, index): SheetResource => {
        const isEngineer = tag.startsWith('engineer:') || tag.startsWith('template');
        const owner = isEngineer && layout !== null ? 'meetings' : (tag.split('@')[0] ?? '');
        const key = (kind: string) => placeKey ?? (isEngineer ? `oneonones.${kind}` : 'oneonones.tab');
        return {
          properties: { sheetId, title, index },
          developerMetadata: tag === '' ? [] : [entry('oneonones.tab', tag)],
          data: [
            {
              columnMetadata: columns.map((name) =>
                name === '' ? {} : { developerMetadata: [entry(key('column'), `${owner}.${name}`)] },
              ),
              rowMetadata: [
                ...Array.from({ length: headerRow1 - 1 }, () => ({})),
                { developerMetadata: [entry(key('row'), `${owner}.header`)] },
              ],
            },
          ],
        };
      },
    ),
  };
}

export const engineers: TabSpec = {
  tag: 'engineers@1',
  title: 'Engineers',
  sheetId: 1,
  columns: ['name', 'email', 'role', 'team', 'manager', 'cadence', 'started', 'status', 'id'],
};
export const ada: TabSpec = {
  tag: 'engineer:eng-ada@7',
  title: "Ada's",
  sheetId: 7,
  headerRow1: 12,
  columns: ['date', 'feeling', 'feeling-note', 'workload', 'workload-note', 'notes', 'next', 'score'],
};
