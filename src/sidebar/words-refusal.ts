import type { FailureDetails } from '../contract/outcome';
import { longDay, wholeNumber } from './formats';
import { isolate } from './isolate';

/** Indonesian for each rule that refuses, by its ID, or by "ID reason" where one rule has several sentences; English is the server's. */
export const refusalWords: Readonly<Record<string, (details: FailureDetails) => string>> = {
  M1: ({ id }) => `Id "${id}" bukan buatan add-on ini. Tutup halaman ini lalu buka lagi.`,
  M2: ({ question, length, longest }) =>
    `${question === undefined ? 'Isian ini' : `Isian untuk "${isolate(`${question}`)}"`} panjangnya ${count(length)} karakter, ` +
    `padahal paling banyak ${count(longest)}. Persingkat ${count(Number(length) - Number(longest))} karakter.`,
  'M3 blank': () => `Tanggalnya kosong. ${dayShape}`,
  'M3 no day': ({ date }) => `"${date}" tidak ada di kalender. ${dayShape}`,
  'M4 ahead': ({ date, days, latest }) =>
    `${day(date)} masih ${days} hari lagi. Isi tanggal 1:1, paling lambat ${day(latest)}.`,
  'M4 long ago': ({ date }) => `${day(date)} sudah lebih dari sepuluh tahun lalu. Periksa tahunnya.`,
  'M5 too far': ({ nextDate, days, most }) =>
    `1:1 berikutnya pada ${day(nextDate)} berjarak ${days} hari dari 1:1 ini. ${nextShape(most)}`,
  'M5 not after': ({ nextDate, date, most }) =>
    `1:1 berikutnya pada ${day(nextDate)} tidak sesudah 1:1 ini pada ${day(date)}. ${nextShape(most)}`,
  M6: ({ question, value, lowest, highest }) =>
    `"${isolate(`${question}`)}" dijawab dengan ${value}. Pilih bilangan bulat dari ${lowest} sampai ${highest}.`,
  M7: ({ question, value }) =>
    `"${isolate(`${question}`)}" meminta jawaban tertulis, tetapi yang masuk angka ${value}. Buka lagi halaman ini.`,
  M8: ({ question }) =>
    `Pertanyaan "${question}" sudah tidak ada di Settings. Salin jawaban Anda, lalu buka lagi halaman ini.`,
  M9: ({ question }) => `Pertanyaan "${question}" dijawab dua kali. Buka lagi halaman ini lalu simpan lagi.`,
  M11: () => 'Belum ada yang diisi. Jawab setidaknya satu pertanyaan atau tulis catatan, lalu simpan.',
  M12: () => 'Namanya kosong. Isi nama panggilan engineer ini.',
  M13: ({ known }) =>
    `${isolate(`${known}`)} sudah ada di spreadsheet ini. Tambahkan pembeda, misalnya nama belakang.`,
  M14: ({ email }) => `"${email}" bukan alamat email. Tulis seperti nama@example.com, atau kosongkan.`,
  M15: ({ email, known }) =>
    `${email} sudah dipakai ${isolate(`${known}`)}. Isi alamat lain, atau kosongkan.`,
  'M16 blank': () => `Jarak antara dua 1:1 kosong. ${cadenceShape}`,
  'M16 no cadence': ({ cadenceDays }) =>
    `"${cadenceDays}" tidak dapat dipakai sebagai jarak antara dua 1:1. ${cadenceShape}`,
  M30: () =>
    'Engineer dari formulir ini sudah tidak ada di tab Engineers. Salin tulisan Anda, lalu pilih engineer lain.',
  'M113 too many': ({ count: rows, most }) =>
    `${rows} baris diubah sekaligus, padahal paling banyak ${most} dapat disimpan. Simpan sebagian dulu.`,
  'M113 table': ({ table }) =>
    `Halaman ini mengirim baris "${table}" yang tidak dapat diubahnya. Tutup lalu buka lagi.`,
  'M113 column': ({ column }) =>
    `Halaman ini mengirim kolom "${column}" yang tidak dapat diubahnya. Tutup lalu buka lagi.`,
  M114: ({ table }) =>
    `${{ goals: 'Sasaran', actions: 'Tindak lanjut' }[`${table}`] ?? 'Bahan obrolan'} ini masih kosong. Tulis isinya, atau hapus.`,
  M115: ({ value }) => `"${value}" bukan angka. Tulis angka di sana, atau kosongkan.`,
  M125: () =>
    'Ada yang berubah sejak disimpan, jadi simpanan ini tidak dapat dibatalkan seluruhnya. Perbaiki lewat formulir saja.',
  M128: ({ left }) =>
    `Catatan pribadi Anda terlalu panjang: masih muat ${count(left)} karakter untuk semua catatan Anda. Persingkat catatan ini atau yang lain.`,
  M129: () =>
    'Tidak ada tempat lagi untuk menyimpan sementara tulisan Anda. Simpan, atau salin dulu sebelum menutup halaman ini.',
  'R3 missing': ({ which }) =>
    `Hari ${which === 'from' ? 'pertama' : 'terakhir'} periode belum ada. Isi hari, bulan, dan tahun.`,
  'R3 order': ({ from, to }) =>
    `Hari terakhir, ${day(to)}, mendahului hari pertama, ${day(from)}. Pilih yang lebih akhir.`,
  R5: () => 'Engineer dari laporan ini sudah tidak ada di tab Engineers. Pilih yang lain.',
  'R23 size': ({ count: lines, most }) =>
    `Laporan ini ${lines} baris, padahal satu tab memuat 1 sampai ${most} baris. Pilih periode lain.`,
  'R23 line': ({ line }) =>
    `Baris ${line} dari laporan ini tidak dapat ditaruh di tab. Tutup halaman ini lalu buka lagi.`,
};

const dayShape = 'Tulis sebagai tahun-bulan-tanggal, misalnya 2026-01-31.';
const cadenceShape = 'Isi jumlah hari antara dua 1:1 dengan bilangan bulat dari 1 sampai 365.';

type Detail = FailureDetails[string] | undefined;

function nextShape(most: Detail): string {
  return `Pilih tanggal 1 sampai ${most} hari sesudahnya, atau kosongkan.`;
}

function day(date: Detail): string {
  return longDay(`${date}`);
}

function count(number: Detail): string {
  return wholeNumber(Number(number));
}
