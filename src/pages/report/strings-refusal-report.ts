import type { RefusalStrings } from '../shell/strings/strings-refusal-any';

/** Indonesian for the refusals that only the page "Growth report" can receive. */
export const reportRefusals: RefusalStrings = ({ day }) => ({
  'R3 missing': ({ which }) =>
    `Hari ${which === 'from' ? 'pertama' : 'terakhir'} periode belum ada. Isi hari, bulan, dan tahun.`,
  'R3 order': ({ from, to }) =>
    `Hari terakhir, ${day(to)}, mendahului hari pertama, ${day(from)}. Pilih yang lebih akhir.`,
  R5: () => 'Engineer dari laporan ini sudah tidak ada di tab Engineers. Pilih yang lain.',
  'R23 size': ({ count: lines, most }) =>
    `Laporan ini ${lines} baris, padahal satu tab memuat 1 sampai ${most} baris. Pilih periode lain.`,
  'R23 line': ({ line }) =>
    `Baris ${line} dari laporan ini tidak dapat ditaruh di tab. Tutup halaman ini lalu buka lagi.`,
});
