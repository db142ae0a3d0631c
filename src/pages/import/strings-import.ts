import { mostSourceRows } from '../../domain/import/source-table';
import type { Formats } from '../shell/formats';
import { fieldNames } from './strings-fields';

/** Wording of the page "Import from a tracker you already use", by language. */
const en = ({ list, wholeNumber }: Formats) => ({
  title: 'Import from a tracker you already use',
  what: 'Choose where your 1:1s, goals or action items are now. Nothing is written until you press Import, and what you import can be undone. The tabs that you choose are only read.',
  origin: 'Source',
  origins: { tab: 'A tab of this file', paste: 'A pasted table' },
  tab: 'Tab',
  chooseTab: 'Choose a tab',
  also: (count: number) =>
    count === 1 ? 'Also 1 tab with the same columns' : `Also ${count} tabs with the same columns`,
  beyond: (count: number) =>
    `${count === 1 ? '1 more tab has' : `${count} more tabs have`} the same columns, but one import reads at most ${wholeNumber(mostSourceRows)} rows. Import these tabs first, then choose the next one.`,
  together: 'Tabs that are imported together',
  engineerOf: (tab: string) => `Engineer of the tab ${tab}`,
  noTabs: 'This file has no other tabs. Copy your tracker into a tab of this file, or paste it.',
  paste: 'Rows with their headers',
  pasteHint: 'Copy them from a spreadsheet, or paste the content of a CSV file.',
  columns: 'How it is read',
  kind: 'Each row is',
  kinds: { meetings: 'a 1:1', goals: 'a goal', actions: 'an action item' },
  headerRow: 'Row with the headers',
  blocks: 'One block of rows for each 1:1 was found.',
  engineer: 'Engineer of all rows',
  column: 'Column',
  example: 'First value',
  readAs: 'Read as',
  readColumn: (name: string) => `Read ${name} as`,
  unnamed: (number: number) => `Column ${number}`,
  notRead: 'Not read',
  fields: fieldNames.en,
  askOrder: (name: string, date: string) => `${name}: which day is ${date}?`,
  orders: {
    'day first': (day: string) => `${day} (the day is first)`,
    'month first': (day: string) => `${day} (the month is first)`,
  },
  stored:
    'Other dates in this column are text, because Sheets reads dates in another order. It may have stored this one with day and month exchanged.',
  people: 'Engineers in the rows',
  name: 'Name',
  rows: 'Rows',
  means: 'Is',
  meansFor: (name: string) => `${name} is`,
  addAsNew: 'A new engineer',
  leaveOut: 'Nobody: leave these rows out',
  preview: (shown: number, all: number) =>
    shown === all ? 'What will be imported' : `The first ${shown} of ${wholeNumber(all)} rows`,
  unread: (count: number) =>
    count === 1 ? '1 row cannot be read' : `${wholeNumber(count)} rows cannot be read`,
  row: 'Row',
  willBe: 'What will be written',
  reason: 'Why it cannot be read',
  next: (day: string) => `next 1:1 on ${day}`,
  progress: (...values: readonly string[]) => values.map((value) => value || '–').join(' → '),
  action: (action: string, status: string) => `Action item: ${action} (${status})`,
  reading: 'Reading…',
  adding: (done: number, all: number) => `Adding engineers… ${done} of ${all}`,
  importing: (done: number, all: number) => `Importing… ${wholeNumber(done)} of ${wholeNumber(all)} rows`,
  undoing: 'Undoing…',
  progressOf: 'Progress of the import',
  asking: 'Choose above which day is meant. Then every date in this column can be read.',
  summary: (ready: number, unread: number, leftOut: number) =>
    [
      ready === 1 ? '1 row can be imported.' : `${wholeNumber(ready)} rows can be imported.`,
      unread === 0 ? '' : `${wholeNumber(unread)} cannot be read and will not be imported.`,
      leftOut === 0 ? '' : `${wholeNumber(leftOut)} will be left out.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  results: {
    whole: (added: number, known: number) =>
      `${records(added)} imported.${known === 0 ? '' : ` ${records(known)} already there.`}`,
    partial: (added: number, _known: number) =>
      `The import is not complete: ${records(added)} imported so far. Continue, or undo it.`,
    undone: (_added: number, _known: number) => 'None of these rows is in the workbook now.',
  },
  engineersAdded: (names: readonly string[]) => `Added engineers: ${list(names)}. They remain if you undo.`,
  import: (count: number) =>
    count === 0 ? 'Import' : count === 1 ? 'Import 1 row' : `Import ${wholeNumber(count)} rows`,
  goOn: 'Continue',
  again: 'Try again',
  undo: 'Undo the import',
});

function records(count: number): string {
  return count === 1 ? '1 entry is' : `${count} entries are`;
}

const id = ({ list, wholeNumber }: Formats): ReturnType<typeof en> => ({
  title: 'Impor dari catatan yang sudah Anda pakai',
  what: 'Pilih letak 1:1, sasaran, atau tindakan Anda sekarang. Tidak ada yang ditulis sebelum Anda menekan Impor, dan impor bisa dibatalkan. Tab yang Anda pilih hanya dibaca.',
  origin: 'Sumber',
  origins: { tab: 'Tab di berkas ini', paste: 'Tabel yang ditempel' },
  tab: 'Tab',
  chooseTab: 'Pilih tab',
  also: (count) => `Juga ${count} tab dengan kolom yang sama`,
  beyond: (count) =>
    `${count} tab lain punya kolom yang sama, tetapi satu impor membaca paling banyak ${wholeNumber(mostSourceRows)} baris. Impor tab-tab ini dulu, lalu pilih tab berikutnya.`,
  together: 'Tab yang diimpor bersama',
  engineerOf: (tab) => `Engineer untuk tab ${tab}`,
  noTabs: 'Berkas ini tidak punya tab lain. Salin catatan Anda ke tab di berkas ini, atau tempel.',
  paste: 'Baris beserta judul kolomnya',
  pasteHint: 'Salin dari spreadsheet, atau tempel isi berkas CSV.',
  columns: 'Cara membacanya',
  kind: 'Tiap baris adalah',
  kinds: { meetings: '1:1', goals: 'sasaran', actions: 'tindakan' },
  headerRow: 'Baris judul kolom',
  blocks: 'Ditemukan satu blok baris untuk tiap 1:1.',
  engineer: 'Engineer untuk semua baris',
  column: 'Kolom',
  example: 'Isi pertama',
  readAs: 'Dibaca sebagai',
  readColumn: (name) => `${name} dibaca sebagai`,
  unnamed: (number) => `Kolom ${number}`,
  notRead: 'Tidak dibaca',
  fields: fieldNames.id,
  askOrder: (name, date) => `${name}: tanggal berapa ${date}?`,
  orders: {
    'day first': (day) => `${day} (tanggal lebih dulu)`,
    'month first': (day) => `${day} (bulan lebih dulu)`,
  },
  stored:
    'Tanggal lain di kolom ini berupa teks, karena Sheets membaca tanggal dengan urutan lain. Yang ini mungkin tersimpan dengan tanggal dan bulan tertukar.',
  people: 'Engineer di baris-baris ini',
  name: 'Nama',
  rows: 'Baris',
  means: 'Adalah',
  meansFor: (name) => `${name} adalah`,
  addAsNew: 'Engineer baru',
  leaveOut: 'Bukan siapa-siapa: lewati barisnya',
  preview: (shown, all) =>
    shown === all ? 'Yang akan diimpor' : `${shown} baris pertama dari ${wholeNumber(all)}`,
  unread: (count) => `${wholeNumber(count)} baris tidak bisa dibaca`,
  row: 'Baris',
  willBe: 'Yang akan ditulis',
  reason: 'Mengapa tidak bisa dibaca',
  next: (day) => `1:1 berikutnya ${day}`,
  progress: (...values) => values.map((value) => value || '–').join(' → '),
  action: (action, status) => `Tindakan: ${action} (${status})`,
  reading: 'Membaca…',
  adding: (done, all) => `Menambahkan engineer… ${done} dari ${all}`,
  importing: (done, all) => `Mengimpor… ${wholeNumber(done)} dari ${wholeNumber(all)} baris`,
  undoing: 'Membatalkan…',
  progressOf: 'Kemajuan impor',
  asking: 'Pilih di atas tanggal mana yang dimaksud. Setelah itu semua tanggal di kolom ini bisa dibaca.',
  summary: (ready, unread, leftOut) =>
    [
      `${wholeNumber(ready)} baris bisa diimpor.`,
      unread === 0 ? '' : `${wholeNumber(unread)} tidak bisa dibaca dan tidak akan diimpor.`,
      leftOut === 0 ? '' : `${wholeNumber(leftOut)} akan dilewati.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  results: {
    whole: (added, known) =>
      `${added} entri sudah diimpor.${known === 0 ? '' : ` ${known} entri sudah ada sebelumnya.`}`,
    partial: (added) => `Impor belum selesai: baru ${added} entri. Lanjutkan, atau batalkan.`,
    undone: () => 'Tidak ada dari baris ini di spreadsheet sekarang.',
  },
  engineersAdded: (names) =>
    `Engineer yang ditambahkan: ${list(names)}. Mereka tetap ada jika Anda membatalkan.`,
  import: (count) => (count === 0 ? 'Impor' : `Impor ${wholeNumber(count)} baris`),
  goOn: 'Lanjutkan',
  again: 'Coba lagi',
  undo: 'Batalkan impor',
});

export const importStrings = { en, id };
