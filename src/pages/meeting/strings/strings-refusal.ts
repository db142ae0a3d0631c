import type { FailureDetails } from '../../../contract/outcome';
import { bidiIsolate } from '../../shell/bidi-isolate';
import type { RefusalStrings } from '../../shell/strings/strings-refusal-any';

/** Indonesian for the refusals that only the sidebar can receive. */
export const meetingRefusals: RefusalStrings = ({ count, day }) => ({
  'M5 too far': ({ nextDate, days, most }) =>
    `1:1 berikutnya pada ${day(nextDate)} berjarak ${days} hari dari 1:1 ini. ${nextShape(most)}`,
  'M5 not after': ({ nextDate, date, most }) =>
    `1:1 berikutnya pada ${day(nextDate)} tidak sesudah 1:1 ini pada ${day(date)}. ${nextShape(most)}`,
  M6: ({ question, value, lowest, highest }) =>
    `"${bidiIsolate(`${question}`)}" dijawab dengan ${value}. Pilih bilangan bulat dari ${lowest} sampai ${highest}.`,
  M7: ({ question, value }) =>
    `"${bidiIsolate(`${question}`)}" meminta jawaban tertulis, tetapi yang masuk angka ${value}. Buka lagi halaman ini.`,
  M8: ({ question }) =>
    `Pertanyaan "${question}" sudah tidak ada di Settings. Salin jawaban Anda, lalu buka lagi halaman ini.`,
  M9: ({ question }) => `Pertanyaan "${question}" dijawab dua kali. Buka lagi halaman ini lalu simpan lagi.`,
  M11: () => 'Belum ada yang diisi. Jawab setidaknya satu pertanyaan atau tulis catatan, lalu simpan.',
  M30: () =>
    'Engineer dari formulir ini sudah tidak ada di tab Engineers. Salin tulisan Anda, lalu pilih engineer lain.',
  M113: ({ count: rows, most }) =>
    `${rows} baris diubah sekaligus, padahal paling banyak ${most} dapat disimpan. Simpan sebagian dulu.`,
  M114: ({ table }) =>
    `${{ goals: 'Key result', actions: 'Tindakan', wins: 'Pencapaian' }[`${table}`] ?? 'Topik'} ini masih kosong. Tulis isinya, atau hapus.`,
  M115: ({ value }) => `"${value}" bukan angka. Tulis angka di sana, atau kosongkan.`,
  M295: ({ value, most }) =>
    `Bobot ${value} tidak dapat dipakai. Tulis angka dari 0 sampai ${count(most)} di sana, atau kosongkan.`,
  M431: ({ value, most }) =>
    `${value} bukan jumlah 1:1. Tulis bilangan bulat dari 1 sampai ${most} di sana, atau kosongkan.`,
  M296: ({ day: sent }) =>
    `Jam yang dikirim untuk ${day(sent)} tidak pada hari itu. Tutup lalu buka lagi halaman ini.`,
  M297: () =>
    'Pembatalan ini tidak cocok dengan simpanan Anda di berkas ini. Perbaiki 1:1-nya lewat formulir saja.',
  M298: ({ id }) =>
    `Baris dengan id "${id}" sekarang milik engineer lain. Salin tulisan Anda, lalu buka lagi halaman ini.`,
  M128: ({ left }) =>
    `Catatan pribadi Anda terlalu panjang: masih muat ${count(left)} karakter untuk semua catatan Anda. Persingkat catatan ini atau yang lain.`,
  M129: () =>
    'Tidak ada tempat lagi untuk menyimpan sementara tulisan Anda. Simpan, atau salin dulu sebelum menutup halaman ini.',
});

type Detail = FailureDetails[string] | undefined;

function nextShape(most: Detail): string {
  return `Pilih tanggal 1 sampai ${most} hari sesudahnya, atau kosongkan.`;
}
