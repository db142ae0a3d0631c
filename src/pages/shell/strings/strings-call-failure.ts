import type { PageFailureCode } from '../../../contract/outcome';
import { bidiIsolate as isolate } from '../bidi-isolate';
import type { Formats } from '../formats';

/** What goes wrong in the page or on the way to the workbook; `said` is what Google said of it. */
const english = ({
  decimalNumber,
}: Formats): Readonly<Record<PageFailureCode, (said: string) => string>> => ({
  'no-answer': () =>
    'No answer came within 30 seconds. Check the connection and try again; nothing is written twice by that.',
  'no-answer-in-minutes': () =>
    'No answer came within 6 minutes. Check the connection and go on; nobody is added twice by that.',
  'empty-answer': () =>
    'The answer from Google was empty. Try again; if it stays so, tell whoever installed 1:1s.',
  'several-accounts': () =>
    'Google refused because this browser is signed in with several accounts. ' +
    'Open the spreadsheet with the first account only, in a private window or in a browser profile of its own.',
  offline: () => 'You are offline. What you typed is kept; try again when you are connected.',
  broken: (said) => `Google could not run this: ${said} Try again in a moment.`,
  'half-date': () => 'This date is not complete. Fill in day, month and year, or clear it.',
  'no-number': (said) =>
    `“${short(said)}” is not a number. Type a number such as ${decimalNumber(3.5)}, or leave it blank.`,
  'bad-weight': (said) => `A weight of ${short(said)} cannot be used. Type 0 or more there.`,
  'no-name': () => 'This key result has no words. Type what it is about, or remove it.',
});

const indonesian: typeof english = ({ decimalNumber }) => ({
  'no-answer': () =>
    'Tidak ada jawaban dalam 30 detik. Periksa koneksi Anda lalu coba lagi; tidak akan ada yang tersimpan dua kali.',
  'no-answer-in-minutes': () =>
    'Tidak ada jawaban dalam 6 menit. Periksa koneksi lalu lanjutkan; tidak ada yang ditambahkan dua kali.',
  'empty-answer': () =>
    'Jawaban dari Google kosong. Coba lagi; jika tetap begitu, beri tahu orang yang memasang 1:1s.',
  'several-accounts': () =>
    'Google menolak karena browser ini masuk dengan beberapa akun. ' +
    'Buka spreadsheet hanya dengan akun pertama, di jendela samaran atau di profil browser tersendiri.',
  offline: () => 'Anda sedang offline. Ketikan Anda tetap ada di sini; coba lagi setelah tersambung.',
  broken: (said) => `Google tidak dapat menjalankan ini: ${said} Coba lagi sebentar lagi.`,
  'half-date': () => 'Tanggal ini belum lengkap. Isi hari, bulan, dan tahun, atau kosongkan.',
  'no-number': (said) =>
    `“${short(said)}” bukan angka. Ketik angka seperti ${decimalNumber(3.5)}, atau kosongkan.`,
  'bad-weight': (said) => `Bobot ${short(said)} tidak bisa dipakai. Ketik 0 atau lebih.`,
  'no-name': () => 'Key result ini belum ada kata-katanya. Ketik isinya, atau hapus.',
});

export const callFailureStrings = { en: english, id: indonesian };

function short(said: string): string {
  return isolate(said.length > 40 ? `${said.slice(0, 39)}…` : said);
}
