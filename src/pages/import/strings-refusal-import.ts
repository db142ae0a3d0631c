import type { RefusalStrings } from '../shell/strings/strings-refusal-any';

/** Indonesian for the refusals that only the page "Import from a tracker you already use" can receive. */
export const importRefusals: RefusalStrings = ({ day, count }) => ({
  'M356 no date': () => 'Baris ini tidak punya tanggal. Isi tanggal 1:1 di sumber, atau biarkan baris ini.',
  'M356 no content': ({ date }) =>
    `1:1 pada ${day(date)} tidak punya isi. Biarkan baris ini, atau baca satu kolom lagi.`,
  'M356 no action': () => 'Baris ini tidak punya tindakan. Isi di sumber, atau biarkan baris ini.',
  'M356 no key result': () => 'Baris ini tidak punya key result. Isi di sumber, atau biarkan baris ini.',
  'M356 no number': ({ value, column }) =>
    `"${value}" di kolom ${column} bukan angka. Perbaiki di sumber, atau jangan baca kolom ini.`,
  'M356 no engineer': () =>
    'Baris ini tidak menyebut engineer. Pilih kolom namanya, atau isi engineer untuk semua baris.',
  M363: ({ tab, cell }) =>
    `Sel ${cell} di tab ${tab} berisi rumus, dan impor tidak menimpa rumus. Hapus rumus di bawah baris terakhir tab ini, lalu impor lagi.`,
  'M365 gone': () => 'Tab ini sudah tidak ada, atau disembunyikan. Pilih tab lain.',
  'M365 too large': ({ tab, rows, columns, mostRows, mostColumns }) =>
    `Tab ${tab} punya ${count(rows)} baris dan ${count(columns)} kolom, padahal yang dibaca paling banyak ${count(mostRows)} baris dan ${count(mostColumns)} kolom. Salin sebagian ke tab lain, lalu pilih tab itu.`,
  'M365 too many pasted': ({ rows, mostRows }) =>
    `${count(rows)} baris ditempel, padahal paling banyak ${count(mostRows)}. Tempel sebagian saja.`,
});
