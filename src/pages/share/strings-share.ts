import { bidiIsolate as isolate } from '../shell/bidi-isolate';

/** Wording of the page "Share and protect". */
const en = {
  page: 'Share and protect',
  tryAgain: 'Try again',
  close: 'Close',

  who: 'Who can open this workbook',
  roles: { owner: 'Owner', editors: 'Can edit', viewers: 'Can view' },
  may: {
    owner: 'Sees and changes everything, and decides with whom the workbook is shared.',
    editors:
      'See every tab with all words of every 1:1, and change everything but tabs that are limited to others.',
    viewers: 'See every tab with all words of every 1:1, and change nothing. They have no menu 1:1s.',
  },
  you: 'you',
  nobody: 'Nobody.',
  notTold: 'Google does not tell. Look under Share.',
  managerOf: (engineers: readonly string[]) => `manager of ${listed(engineers, 'and')}`,
  strangers: {
    unnamed: (manager: string, engineers: readonly string[]) =>
      `${isolate(manager)}, manager of ${listed(engineers, 'and')}, is not named among those who can edit. Share the workbook with them, unless a group or a link lets them in.`,
    views: (manager: string, engineers: readonly string[]) =>
      `${isolate(manager)}, manager of ${listed(engineers, 'and')}, can only view and save no 1:1. Let them edit, under Share.`,
    'no address': (manager: string, engineers: readonly string[]) =>
      `“${isolate(manager)}”, manager of ${listed(engineers, 'and')}, is no e-mail address, so it cannot be seen whether they can open the workbook. Write the address into the column Manager on the tab Engineers.`,
  },
  unseen:
    'Anyone with the link cannot be seen from here, nor who is in a group: look under Share (top right).',
  noSecret:
    'Hidden tabs and protections keep nothing secret: whoever can open the workbook can read and copy all of it. Private notes of the sidebar are not in it.',

  protections: 'Protections',
  allWarn: 'Headers and formulas warn before an edit, on every tab.',
  unwarned: (count: number) =>
    count === 1
      ? 'On 1 tab headers or formulas do not warn before an edit yet.'
      : `On ${count} tabs headers or formulas do not warn before an edit yet.`,
  warning:
    'A warning keeps nobody out: Sheets asks “Edit anyway?”. It also asks where another weight is typed into the panel of an engineer’s tab.',
  limits: 'Tabs that only the manager and the owner may change',
  limitsHint: 'Everybody else still reads them. A 1:1 can then be saved by these two alone.',
  youToo: 'You can go on writing on tabs that you limit: Sheets takes nobody’s right away from themselves.',
  noEngineers: 'No engineer has a tab yet.',
  left: 'left',
  limitedTo: (writers: readonly string[]) =>
    writers.length === 0
      ? 'Limited to the owner.'
      : `Limited to ${listed([...writers, 'the owner'], 'and')}.`,
  stale: (manager: string) => `The manager is ${isolate(manager)}: Protect mends that.`,
  wouldBe: (manager: string) => `Not limited. It would be to ${isolate(manager)} and the owner.`,
  noAddress: 'Not limited. The column Manager on the tab Engineers has no e-mail address to limit it to.',
  byHand: 'Protected by hand in Sheets: it stays as it is.',
  notYours: 'Ask the owner to change that.',

  protect: 'Protect',
  protecting: (count: number) => (count === 0 ? 'Protecting…' : `Protecting… ${count} done so far.`),
  nothing: 'Nothing to do: everything is protected as chosen.',
  doneWarns: (count: number) =>
    count === 1
      ? 'Headers and formulas of 1 tab warn now before an edit.'
      : `Headers and formulas of ${count} tabs warn now before an edit.`,
  doneLimited: (tabs: readonly string[]) => `Limited to manager and owner: ${listed(tabs, 'and')}.`,
  doneOpened: (tabs: readonly string[]) => `No longer limited: ${listed(tabs, 'and')}.`,
  doneLeft: (tabs: readonly string[]) =>
    `Left as it is, because it is protected against you: ${listed(tabs, 'and')}. Ask the owner to press Protect.`,
};

const id: typeof en = {
  page: 'Bagikan dan lindungi',
  tryAgain: 'Coba lagi',
  close: 'Tutup',

  who: 'Siapa yang bisa membuka spreadsheet ini',
  roles: { owner: 'Pemilik', editors: 'Bisa mengedit', viewers: 'Bisa melihat' },
  may: {
    owner: 'Melihat dan mengubah semuanya, dan menentukan kepada siapa spreadsheet ini dibagikan.',
    editors:
      'Melihat semua tab dengan seluruh isi setiap 1:1, dan mengubah semuanya kecuali tab yang dibatasi untuk orang lain.',
    viewers:
      'Melihat semua tab dengan seluruh isi setiap 1:1, dan tidak mengubah apa pun. Menu 1:1s tidak ada bagi mereka.',
  },
  you: 'Anda',
  nobody: 'Tidak ada.',
  notTold: 'Tidak diberitahukan Google. Lihat di Bagikan.',
  managerOf: (engineers) => `manajer ${listed(engineers, 'dan')}`,
  strangers: {
    unnamed: (manager, engineers) =>
      `${isolate(manager)}, manajer ${listed(engineers, 'dan')}, tidak tercatat di antara yang bisa mengedit. Bagikan spreadsheet ini kepadanya, kecuali sudah bisa masuk lewat grup atau tautan.`,
    views: (manager, engineers) =>
      `${isolate(manager)}, manajer ${listed(engineers, 'dan')}, hanya bisa melihat dan tidak bisa menyimpan 1:1. Beri izin mengedit lewat Bagikan.`,
    'no address': (manager, engineers) =>
      `“${isolate(manager)}”, manajer ${listed(engineers, 'dan')}, bukan alamat email, jadi tidak terlihat apakah bisa membuka spreadsheet ini. Tulis alamatnya di kolom Manager pada tab Engineers.`,
  },
  unseen:
    'Siapa saja yang punya tautannya tidak terlihat dari sini, begitu juga isi sebuah grup: lihat di Bagikan (kanan atas).',
  noSecret:
    'Tab tersembunyi dan perlindungan tidak merahasiakan apa pun: siapa yang bisa membuka spreadsheet ini bisa membaca dan menyalin semuanya. Catatan pribadi dari sidebar tidak ada di dalamnya.',

  protections: 'Perlindungan',
  allWarn: 'Judul kolom dan rumus memberi peringatan sebelum diedit, di semua tab.',
  unwarned: (count) => `Di ${count} tab, judul kolom atau rumus belum memberi peringatan sebelum diedit.`,
  warning:
    'Peringatan tidak menghalangi siapa pun: Sheets hanya bertanya apakah tetap ingin mengedit. Itu juga ditanyakan saat bobot lain diketik di panel pada tab engineer.',
  limits: 'Tab yang hanya boleh diubah manajer dan pemilik',
  limitsHint: 'Orang lain tetap bisa membacanya. Setelah itu, 1:1 hanya bisa disimpan oleh keduanya.',
  youToo:
    'Anda tetap bisa menulis di tab yang Anda batasi: Sheets tidak mencabut hak seseorang atas dirinya sendiri.',
  noEngineers: 'Belum ada engineer yang punya tab.',
  left: 'sudah keluar',
  limitedTo: (writers) =>
    writers.length === 0
      ? 'Dibatasi untuk pemilik.'
      : `Dibatasi untuk ${listed([...writers, 'pemilik'], 'dan')}.`,
  stale: (manager) => `Manajernya ${isolate(manager)}: tombol Lindungi memperbaikinya.`,
  wouldBe: (manager) => `Belum dibatasi. Batasnya nanti ${isolate(manager)} dan pemilik.`,
  noAddress: 'Belum dibatasi. Di kolom Manager pada tab Engineers belum ada alamat email untuk batasnya.',
  byHand: 'Sudah dilindungi seseorang di Sheets: tetap seperti itu.',
  notYours: 'Minta pemilik untuk mengubahnya.',

  protect: 'Lindungi',
  protecting: (count) => (count === 0 ? 'Melindungi…' : `Melindungi… ${count} sudah selesai.`),
  nothing: 'Tidak ada yang perlu dilakukan: semuanya sudah terlindungi seperti yang dipilih.',
  doneWarns: (count) => `Judul kolom dan rumus di ${count} tab sekarang memberi peringatan sebelum diedit.`,
  doneLimited: (tabs) => `Dibatasi untuk manajer dan pemilik: ${listed(tabs, 'dan')}.`,
  doneOpened: (tabs) => `Tidak dibatasi lagi: ${listed(tabs, 'dan')}.`,
  doneLeft: (tabs) =>
    `Dibiarkan, karena dilindungi terhadap Anda: ${listed(tabs, 'dan')}. Minta pemilik menekan Lindungi.`,
};

export const shareStrings = { en, id };
export type ShareStrings = typeof en;

/** "Lin", "Lin and Bo", "Lin, Bo and Ada". */
function listed(names: readonly string[], and: string): string {
  const last = names.length - 1;
  const all = names.map(isolate);
  return last < 1 ? all.join('') : `${all.slice(0, last).join(', ')} ${and} ${all[last]}`;
}
