import type { Metadata, MetadataLocation, Spreadsheet } from '../../../imitation/sheets/spreadsheet';

/** Two tabs: People with three columns and a gap in its rows, and one whose title needs quotes. */
export const small: Spreadsheet = {
  spreadsheetId: 'small',
  title: '1:1s of Search',
  locale: 'id_ID',
  timeZone: 'Asia/Jakarta',
  sheets: [
    {
      sheetId: 0,
      title: 'People',
      hidden: false,
      rowCount: 20,
      columnCount: 4,
      cells: [
        ['Name', 'Cadence', 'Started', null],
        ['Ada', 14, 46000, null],
        [null, null, null, null],
        ['Kim', '', 46100.5, null],
        ['Lee', 7, null, true],
      ],
    },
    {
      sheetId: 77,
      title: "Ada's tab",
      hidden: true,
      rowCount: 5,
      columnCount: 2,
      cells: [[46001, 4]],
    },
  ],
  metadata: [
    entry(1, 'layout=2', { type: 'SPREADSHEET' }),
    entry(2, 'engineers@0', { type: 'SHEET', sheetId: 0 }),
    entry(3, 'engineers.cadence', { type: 'COLUMN', sheetId: 0, index0: 1 }),
    entry(4, 'engineers.header', { type: 'ROW', sheetId: 0, index0: 0 }),
    entry(5, 'engineers.started', { type: 'COLUMN', sheetId: 0, index0: 2 }),
    { ...entry(6, 'meetings.date', { type: 'COLUMN', sheetId: 77, index0: 0 }), key: 'oneonones.column' },
  ],
};

function entry(metadataId: number, value: string, location: MetadataLocation): Metadata {
  return { metadataId, key: 'oneonones.tab', value, location };
}
