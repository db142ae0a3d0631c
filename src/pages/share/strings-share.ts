import { menuPath } from '../../domain/menu-path';
import { bidiIsolate } from '../shell/bidi-isolate';

/** The strings of the page "Share and protect". */
const en = {
  page: 'Share and protect',
  tryAgain: 'Try again',

  who: 'Who can open this workbook',
  roles: { owner: 'Owner', editors: 'Can edit', viewers: 'Can view' },
  may: {
    owner: 'Can read and edit everything, and decides who has access.',
    editors:
      'Can read every tab, including all text from 1:1s, and edit everything except tabs limited to others.',
    viewers: `Can read and copy every tab, including all text from 1:1s, and edit nothing. A viewer can filter the dashboard with its slicers, for themselves only. Viewers do not get the menu ${menuPath}, so they have no sidebar and cannot create a growth report: create it for them.`,
  },
  you: 'you',
  nobody: 'Nobody.',
  notTold: 'Google does not report this. Look under Share.',
  managerOf: (engineers: readonly string[]) => `manager of ${listed(engineers, 'and')}`,
  strangers: {
    unnamed: (manager: string, engineers: readonly string[]) =>
      `${bidiIsolate(manager)}, manager of ${listed(engineers, 'and')}, is not listed among those who can edit. Share the workbook with them, unless a group or a link gives them access.`,
    views: (manager: string, engineers: readonly string[]) =>
      `${bidiIsolate(manager)}, manager of ${listed(engineers, 'and')}, can only view and cannot save 1:1s. Give them edit access under Share.`,
    'no address': (manager: string, engineers: readonly string[]) =>
      `“${bidiIsolate(manager)}”, manager of ${listed(engineers, 'and')}, is not an e-mail address, so their access cannot be checked. Enter the address in the column Manager on the tab Engineers.`,
  },
  notListed: 'This list does not show access by link or the members of groups: look under Share (top right).',
  noSecret:
    'Hidden tabs and protections keep nothing secret: anyone who can open the workbook can read and copy all of it. Private notes from the sidebar are not stored in it, so a copy does not contain them.',
  responses: (tab: string) =>
    `The tab ${bidiIsolate(tab)} contains what engineers answered in the form before their 1:1s, for everyone who can open this workbook. The form keeps its own copy.`,

  protections: 'Protections',
  allWarn: 'Headers and formulas warn before an edit on every tab.',
  unwarned: (count: number) =>
    count === 1
      ? 'On 1 tab, headers or formulas do not warn before an edit yet.'
      : `On ${count} tabs, headers or formulas do not warn before an edit yet.`,
  warning:
    'A warning does not prevent an edit: Sheets asks “Edit anyway?”. It also asks when someone changes a weight in the panel of an engineer’s tab.',
  limits: 'Tabs that only the manager and the owner can edit',
  limitsHint: 'Everyone else can still read them. Only these two can then save a 1:1.',
  youToo: 'You can still edit tabs that you limit: Sheets does not remove your own access.',
  noEngineers: 'No engineer has a tab yet.',
  left: 'left',
  limitedTo: (writers: readonly string[]) =>
    writers.length === 0
      ? 'Limited to the owner.'
      : `Limited to ${listed([...writers, 'the owner'], 'and')}.`,
  stale: (manager: string) =>
    `The manager is now ${bidiIsolate(manager)}: choose Protect to update the limit.`,
  newManager: (manager: string) =>
    `The column Manager now has ${bidiIsolate(manager)}, who cannot edit this tab.`,
  handTo: (manager: string) => `Let ${bidiIsolate(manager)} edit this tab instead`,
  wouldBe: (manager: string) => `Not limited. The limit would be ${bidiIsolate(manager)} and the owner.`,
  noAddress: 'Not limited. The column Manager on the tab Engineers has no e-mail address to limit it to.',
  byHand: 'Protected by hand in Sheets; this dialog does not change it.',
  notYours: 'Ask the owner to change this.',

  protect: 'Protect',
  protecting: (count: number) => (count === 0 ? 'Protecting…' : `Protecting… ${count} done so far.`),
  nothing: 'Nothing to do: everything is protected as chosen.',
  doneWarns: (count: number) =>
    count === 1
      ? 'Headers and formulas on 1 tab now warn before an edit.'
      : `Headers and formulas on ${count} tabs now warn before an edit.`,
  doneLimited: (tabs: readonly string[]) => `Limited to manager and owner: ${listed(tabs, 'and')}.`,
  doneOpened: (tabs: readonly string[]) => `No longer limited: ${listed(tabs, 'and')}.`,
  doneLeft: (tabs: readonly string[]) =>
    `Not changed, because you cannot edit the protection: ${listed(tabs, 'and')}. Ask the owner to choose Protect.`,
};

const id: typeof en = {
  page: 'Bagikan dan lindungi',
  tryAgain: 'Coba lagi',

  who: 'Siapa yang bisa membuka spreadsheet ini',
  roles: { owner: 'Pemilik', editors: 'Bisa mengedit', viewers: 'Bisa melihat' },
  may: {
    owner: 'Bisa membaca dan mengedit semuanya, dan menentukan siapa yang punya akses.',
    editors:
      'Bisa membaca semua tab, termasuk seluruh isi 1:1, dan mengedit semuanya kecuali tab yang dibatasi untuk orang lain.',
    viewers: `Bisa membaca dan menyalin semua tab, termasuk seluruh isi 1:1, tetapi tidak bisa mengedit. Mereka bisa memfilter tab Dashboard dengan slicer, hanya untuk tampilan mereka sendiri. Mereka tidak mendapat menu ${menuPath}, jadi tidak punya sidebar dan tidak bisa membuat laporan perkembangan: buatkan untuk mereka.`,
  },
  you: 'Anda',
  nobody: 'Tidak ada.',
  notTold: 'Google tidak memberi tahu. Lihat di Bagikan.',
  managerOf: (engineers) => `manajer ${listed(engineers, 'dan')}`,
  strangers: {
    unnamed: (manager, engineers) =>
      `${bidiIsolate(manager)}, manajer ${listed(engineers, 'dan')}, tidak tercatat di antara yang bisa mengedit. Bagikan spreadsheet ini kepadanya, kecuali grup atau tautan sudah memberinya akses.`,
    views: (manager, engineers) =>
      `${bidiIsolate(manager)}, manajer ${listed(engineers, 'dan')}, hanya bisa melihat dan tidak bisa menyimpan 1:1. Beri izin mengedit lewat Bagikan.`,
    'no address': (manager, engineers) =>
      `“${bidiIsolate(manager)}”, manajer ${listed(engineers, 'dan')}, bukan alamat email, jadi aksesnya tidak bisa diperiksa. Tulis alamatnya di kolom Manager pada tab Engineers.`,
  },
  notListed: 'Akses lewat tautan dan anggota grup tidak terlihat di sini: lihat di Bagikan (kanan atas).',
  noSecret:
    'Tab tersembunyi dan perlindungan tidak merahasiakan apa pun: siapa yang bisa membuka spreadsheet ini bisa membaca dan menyalin semuanya. Catatan pribadi dari sidebar tidak ada di dalamnya dan tidak ikut ke salinan.',
  responses: (tab) =>
    `Tab ${bidiIsolate(tab)} memuat jawaban engineer di formulir sebelum 1:1, terbaca oleh semua orang yang bisa membuka spreadsheet ini. Formulir menyimpan salinannya sendiri.`,

  protections: 'Perlindungan',
  allWarn: 'Judul kolom dan rumus memberi peringatan sebelum diedit, di semua tab.',
  unwarned: (count) => `Di ${count} tab, judul kolom atau rumus belum memberi peringatan sebelum diedit.`,
  warning:
    'Peringatan tidak menghalangi siapa pun: Sheets hanya bertanya apakah tetap ingin mengedit. Itu juga ditanyakan saat seseorang mengubah bobot di panel pada tab engineer.',
  limits: 'Tab yang hanya boleh diubah manajer dan pemilik',
  limitsHint: 'Orang lain tetap bisa membacanya. Setelah itu, 1:1 hanya bisa disimpan oleh keduanya.',
  youToo: 'Anda tetap bisa menulis di tab yang Anda batasi: Sheets tidak mencabut akses Anda sendiri.',
  noEngineers: 'Belum ada engineer yang punya tab.',
  left: 'sudah keluar',
  limitedTo: (writers) =>
    writers.length === 0
      ? 'Dibatasi untuk pemilik.'
      : `Dibatasi untuk ${listed([...writers, 'pemilik'], 'dan')}.`,
  stale: (manager) => `Manajernya kini ${bidiIsolate(manager)}: pilih Lindungi untuk memperbarui batasnya.`,
  newManager: (manager) =>
    `Kolom Manager kini berisi ${bidiIsolate(manager)}, yang tidak bisa menulis di tab ini.`,
  handTo: (manager) => `Izinkan ${bidiIsolate(manager)} menulis di tab ini sebagai gantinya`,
  wouldBe: (manager) => `Belum dibatasi. Batasnya nanti ${bidiIsolate(manager)} dan pemilik.`,
  noAddress: 'Belum dibatasi. Di kolom Manager pada tab Engineers belum ada alamat email untuk batasnya.',
  byHand: 'Dilindungi seseorang di Sheets; dialog ini tidak mengubahnya.',
  notYours: 'Minta pemilik untuk mengubahnya.',

  protect: 'Lindungi',
  protecting: (count) => (count === 0 ? 'Melindungi…' : `Melindungi… ${count} sudah selesai.`),
  nothing: 'Tidak ada yang perlu dilakukan: semuanya sudah terlindungi seperti yang dipilih.',
  doneWarns: (count) => `Judul kolom dan rumus di ${count} tab sekarang memberi peringatan sebelum diedit.`,
  doneLimited: (tabs) => `Dibatasi untuk manajer dan pemilik: ${listed(tabs, 'dan')}.`,
  doneOpened: (tabs) => `Tidak dibatasi lagi: ${listed(tabs, 'dan')}.`,
  doneLeft: (tabs) =>
    `Tidak diubah, karena Anda tidak bisa mengedit perlindungannya: ${listed(tabs, 'dan')}. Minta pemilik memilih Lindungi.`,
};

export const shareStrings = { en, id };
export type ShareStrings = typeof en;

/** "Lin", "Lin and Bo", "Lin, Bo and Ada". */
function listed(names: readonly string[], and: string): string {
  const last = names.length - 1;
  const all = names.map(bidiIsolate);
  return last < 1 ? all.join('') : `${all.slice(0, last).join(', ')} ${and} ${all[last]}`;
}
