/** Wording of the page "Export scores", by language. */
const en = {
  page: 'Export scores',
  what: 'The file has a row for each 1:1 of every engineer: the date, the score, the coverage, and the numbers of the scales. It has no texts.',
  reading: (done: number, total: number) => `Reading… ${done} of ${total} engineers`,
  found: (rows: number, engineers: number) =>
    `${rows === 1 ? '1 row' : `${rows} rows`} of ${engineers === 1 ? '1 engineer' : `${engineers} engineers`}`,
  csv: 'Download as CSV',
  downloaded: (name: string) => `${name} is in your downloads.`,
};

const id: typeof en = {
  page: 'Ekspor skor',
  what: 'File ini berisi satu baris untuk tiap 1:1 semua engineer: tanggal, skor, cakupan, dan angka skalanya. Teks tidak ikut.',
  reading: (done, total) => `Membaca… ${done} dari ${total} engineer`,
  found: (rows, engineers) => `${rows} baris dari ${engineers} engineer`,
  csv: 'Unduh sebagai CSV',
  downloaded: (name) => `${name} sudah diunduh.`,
};

export const scoresStrings = { en, id };
