import type { FailureDetails, ServerFailureCode } from '../../../contract/outcome';
import { menuPath } from '../../../domain/menu-path';
import { bidiIsolate } from '../bidi-isolate';

const putItBack = `Pilih ${menuPath} › Set up this workbook untuk mengembalikannya.`;

const purposes: Readonly<Record<string, string>> = {
  spreadsheet: 'membaca dan mengedit spreadsheet ini',
  pages: 'menampilkan sidebar dan dialognya',
  email: 'melihat alamat email Anda',
  other: 'melakukan hal yang diperlukan untuk ini',
};

/** Indonesian for the failures of the server, which writes the English messages. */
export const serverFailureStrings: Readonly<Record<ServerFailureCode, (details: FailureDetails) => string>> =
  {
    'not-set-up': () =>
      `Spreadsheet ini belum disiapkan untuk 1:1. Pilih ${menuPath} › Set up this workbook dulu.`,
    'changed-meanwhile': ({ what, more }) =>
      `Orang lain mengubah "${bidiIsolate(String(what))}"${Number(more) > 0 ? ` dan ${more} lainnya` : ''} saat Anda mengisi. ` +
      'Belum ada yang disimpan: pilih mana yang dipakai, lalu simpan lagi.',
    'tab-missing': ({ tab }) => `Tab ${tab} sudah tidak ada. ${putItBack}`,
    // The page shows which engineer it is.
    'engineer-tab-missing': () => `Tab engineer ini sudah tidak ada. ${putItBack}`,
    'column-missing': ({ tab, column }) =>
      `Tab ${bidiIsolate(String(tab))} sudah tidak punya kolom ${column}. ${putItBack}`,
    'header-missing': ({ tab }) =>
      `Tab ${bidiIsolate(String(tab))} sudah tidak punya baris judul. ${putItBack}`,
    'newer-layout': ({ found, expected }) =>
      `Spreadsheet ini punya versi tata letak ${found}, tetapi versi 1:1s ini hanya mendukung sampai versi ${expected}. ` +
      'Minta orang yang memasang 1:1s memperbaruinya, lalu muat ulang spreadsheet.',
    'no-spreadsheet': () =>
      'Tidak ada spreadsheet terbuka untuk ditulisi. Buka spreadsheet di browser lalu coba lagi.',
    busy: () =>
      'Orang lain sedang mengubah spreadsheet ini. Perubahan Anda belum disimpan. Coba lagi sebentar lagi; menyiapkan spreadsheet atau menambah engineer bisa beberapa menit.',
    'moved-meanwhile': () =>
      'Orang lain terus memindahkan baris atau kolom selama penulisan. Tidak ada yang diubah; coba lagi sebentar lagi.',
    'view-only': () =>
      'Spreadsheet ini dibagikan kepada Anda hanya untuk dilihat. Minta pemiliknya memberi Anda izin mengedit.',
    protected: ({ tab, who }) =>
      `${who ? `Tab ${bidiIsolate(String(tab))} dibatasi untuk ${who}` : 'Google menolak karena ada sel yang dilindungi'}. Minta pemilik spreadsheet ini mengizinkan Anda mengeditnya.`,
    'permission-missing': ({ permission }) =>
      `Anda belum mengizinkan 1:1s ${purposes[String(permission)] ?? purposes.other}. ` +
      `Pilih salah satu item di menu ${menuPath} dan izinkan semua yang disebut Google; jika Google tidak bertanya, hapus 1:1s di myaccount.google.com/connections lalu coba lagi.`,
    bug: ({ reference }) =>
      `Terjadi kesalahan di pihak kami (ref ${reference}). Coba lagi; jika tetap begitu, laporkan dengan nomor ref ini.`,
  };
