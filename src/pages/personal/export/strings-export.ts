/** Wording of the page "Export one person", by language. */
const en = {
  page: 'Export one person',
  what: 'The export has every row of this workbook about one engineer. The files are made in your browser, and nothing is sent anywhere.',
  found: (name: string) => `What there is about ${name}`,
  rows: 'Rows',
  notIn: [
    'Private notes are not in the export: each manager keeps their own, and nobody else can read them.',
    'Growth reports are not in it either: they are made of the rows that are.',
  ],
  json: 'Download as JSON',
  zip: 'Download as CSV files',
  html: 'Download as a page',
  downloaded: (name: string) => `${name} is in your downloads.`,
  documentTitle: (name: string) => `Everything in the 1:1s workbook about ${name}`,
  documentDay: (day: string) => `Exported on ${day}.`,
  nothing: 'No rows.',
};

const id: typeof en = {
  page: 'Ekspor data satu orang',
  what: 'Ekspor ini berisi semua baris di spreadsheet ini tentang satu engineer. Filenya dibuat di browser Anda, dan tidak ada yang dikirim ke mana pun.',
  found: (name) => `Yang ada tentang ${name}`,
  rows: 'Baris',
  notIn: [
    'Catatan pribadi tidak ikut diekspor: tiap manajer menyimpan catatannya sendiri, dan orang lain tidak dapat membacanya.',
    'Laporan perkembangan juga tidak ikut: isinya berasal dari baris-baris yang diekspor.',
  ],
  json: 'Unduh sebagai JSON',
  zip: 'Unduh sebagai file CSV',
  html: 'Unduh sebagai halaman',
  downloaded: (name) => `${name} sudah diunduh.`,
  documentTitle: (name) => `Semua data tentang ${name} di spreadsheet 1:1`,
  documentDay: (day) => `Diekspor pada ${day}.`,
  nothing: 'Tidak ada baris.',
};

export const exportStrings = { en, id };
