import type { PageFailureCode } from '../../../contract/outcome';
import { bidiIsolate } from '../bidi-isolate';
import type { Formats } from '../formats';

/** The failures that a page itself finds; `value` is the message of Google or the input that is wrong. */
const english = ({
  decimalNumber,
}: Formats): Readonly<Record<PageFailureCode, (value: string) => string>> => ({
  'no-answer': () =>
    'No response after 30 seconds. Check your connection and try again; retrying never saves twice.',
  'no-answer-in-minutes': () =>
    'No response after 6 minutes. Check your connection and continue; nothing is done twice.',
  'empty-answer': () =>
    'Google sent an empty response. Try again; if that does not help, contact the person who installed 1:1s.',
  'several-accounts': () =>
    'Google refused the request because this browser is signed in with several accounts. ' +
    'Open the spreadsheet in a private window or a browser profile with one account only.',
  offline: () => 'You are offline. Your input is kept; try again when you are connected.',
  broken: (value) => `Google could not run this: ${value} Try again in a moment.`,
  'half-date': () => 'This date is incomplete or does not exist. Enter day, month and year, or clear it.',
  'no-number': (value) =>
    `“${short(value)}” is not a number. Enter a number such as ${decimalNumber(3.5)}, or leave it blank.`,
  'bad-weight': (value) => `A weight of ${short(value)} is not allowed. Enter 0 or more.`,
  'no-name': () => 'This key result has no name. Enter a name, or remove it.',
});

const indonesian: typeof english = ({ decimalNumber }) => ({
  'no-answer': () =>
    'Tidak ada jawaban dalam 30 detik. Periksa koneksi Anda lalu coba lagi; tidak akan ada yang tersimpan dua kali.',
  'no-answer-in-minutes': () =>
    'Tidak ada jawaban dalam 6 menit. Periksa koneksi Anda lalu lanjutkan; tidak ada yang dilakukan dua kali.',
  'empty-answer': () =>
    'Google mengirim jawaban kosong. Coba lagi; jika tidak berhasil, hubungi orang yang memasang 1:1s.',
  'several-accounts': () =>
    'Google menolak permintaan ini karena browser ini masuk dengan beberapa akun. ' +
    'Buka spreadsheet di jendela samaran atau profil browser dengan satu akun saja.',
  offline: () => 'Anda sedang offline. Ketikan Anda tetap ada; coba lagi setelah tersambung.',
  broken: (value) => `Google tidak dapat menjalankan ini: ${value} Coba lagi sebentar lagi.`,
  'half-date': () => 'Tanggal ini belum lengkap atau tidak ada. Isi hari, bulan, dan tahun, atau kosongkan.',
  'no-number': (value) =>
    `“${short(value)}” bukan angka. Ketik angka seperti ${decimalNumber(3.5)}, atau kosongkan.`,
  'bad-weight': (value) => `Bobot ${short(value)} tidak bisa dipakai. Ketik 0 atau lebih.`,
  'no-name': () => 'Key result ini belum punya nama. Ketik namanya, atau hapus.',
});

export const callFailureStrings = { en: english, id: indonesian };

function short(value: string): string {
  return bidiIsolate(value.length > 40 ? `${value.slice(0, 39)}…` : value);
}
