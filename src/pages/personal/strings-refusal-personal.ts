import type { RefusalStrings } from '../shell/strings/strings-refusal-any';

/** Indonesian for the refusals that only these pages can receive. */
export const personalRefusals: RefusalStrings = ({ day }) => ({
  M410: () => 'Engineer ini sudah tidak ada di tab Engineers. Pilih engineer lain.',
  M411: ({ name }) =>
    `Ada dua engineer bernama ${name}, padahal tujuan, tindakan, dan catatan hanya menyebut nama. Ubah salah satu nama di tab Engineers dan di baris-baris itu, lalu coba lagi.`,
  M414: () =>
    'Spreadsheet ini berubah sejak angka di halaman ini dihitung. Tidak ada yang diubah; lihat angka yang baru, lalu coba lagi.',
  M418: ({ before }) => `${day(before)} belum tiba. Pilih hari ini atau hari sebelumnya.`,
});
