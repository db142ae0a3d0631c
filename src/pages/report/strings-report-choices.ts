import { bidiIsolate } from '../shell/bidi-isolate';

const english = {
  reading: 'Reading the workbook…',
  tryAgain: 'Try again',
  choices: 'Report options',
  engineer: 'Engineer',
  chooseOne: 'Choose an engineer…',
  choice: (name: string, hasLeft: boolean) => bidiIsolate(name) + (hasLeft ? ' (left)' : ''),
  noneChosen: 'Choose an engineer for the report.',
  period: 'Period',
  periods: {
    'two quarters': 'The last two quarters',
    'this quarter': 'This quarter',
    'last quarter': 'Last quarter',
    year: 'The last 12 months',
    days: 'Custom period',
  },
  from: 'First day',
  to: 'Last day',
  withoutNotes: 'Without notes, for HR',
  withoutNotesHint:
    'Figures and counts only: no text from 1:1s and no actions. A report never contains private notes.',
  print: 'Print or save as PDF',
  put: 'Save as a tab',
  putting: 'Saving as a tab…',
  putDone: (tab: string) =>
    `The report is on the tab “${bidiIsolate(tab)}”, which is open behind this dialog.`,
  putAgain: (tab: string) =>
    `The tab “${bidiIsolate(tab)}” from earlier today now holds this report. It is open behind this dialog.`,
  stillPrints: 'You can still print the report.',
};

const indonesian: typeof english = {
  reading: 'Membaca spreadsheet…',
  tryAgain: 'Coba lagi',
  choices: 'Opsi laporan',
  engineer: 'Nama engineer',
  chooseOne: 'Pilih engineer…',
  choice: (name, hasLeft) => bidiIsolate(name) + (hasLeft ? ' (sudah keluar)' : ''),
  noneChosen: 'Pilih engineer untuk laporan ini.',
  period: 'Periode',
  periods: {
    'two quarters': 'Dua kuartal terakhir',
    'this quarter': 'Kuartal ini',
    'last quarter': 'Kuartal lalu',
    year: '12 bulan terakhir',
    days: 'Dari tanggal sampai tanggal',
  },
  from: 'Hari pertama',
  to: 'Hari terakhir',
  withoutNotes: 'Tanpa catatan, untuk HR',
  withoutNotesHint:
    'Hanya angka dan jumlah: tanpa isi pembicaraan 1:1 dan tanpa isi tindak lanjut. Catatan pribadi tidak pernah ada di laporan.',
  print: 'Cetak atau simpan sebagai PDF',
  put: 'Simpan ke tab',
  putting: 'Menyimpan ke tab…',
  putDone: (tab) => `Laporan ada di tab “${bidiIsolate(tab)}”, yang terbuka di balik dialog ini.`,
  putAgain: (tab) =>
    `Tab “${bidiIsolate(tab)}” dari tadi hari ini kini berisi laporan ini. Tab itu terbuka di balik dialog ini.`,
  stillPrints: 'Laporan tetap bisa dicetak.',
};

/** The strings around the report: what it is about, and what to do with it. */
export const reportChoiceStrings = { en: english, id: indonesian };
