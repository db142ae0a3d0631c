import type { EditedEngineerView } from '../../contract/engineer-form';
import { menuPath } from '../../domain/menu-path';
import { bidiIsolate } from '../shell/bidi-isolate';

/** The strings of the page "Engineers", except those of the form. */
const en = {
  title: 'Engineers',
  pages: 'How to add or edit',
  oneByOne: 'One by one',
  pasteMany: 'Paste many',
  who: 'Who',
  newEngineer: 'New engineer',
  groups: { active: 'Active', onLeave: 'On leave', left: 'Left' },
  unsaved: (name: string) => `${bidiIsolate(name)} (not saved)`,
  form: (name: string) => `Row of ${bidiIsolate(name)}`,
  status: 'Status',
  statuses: { Active: 'Active', 'On leave': 'On leave', Left: 'Left' },
  leftHint: 'Left: the sidebar no longer lists this engineer, and the tab is hidden. All rows remain.',
  addressesHint: 'Separate several addresses with commas.',
  cadenceHint: (days: number) => `Blank: every ${days} days, as in Settings.`,
  save: 'Save',
  saving: 'Saving…',
  saved: (name: string) => `${bidiIsolate(name)} was saved.`,
  renamed: (
    former: string,
    { goals, actions, talkingPoints, wins }: EditedEngineerView['renamedRows'],
    tab: string | null,
  ) =>
    `${counted(goals, 'goal')}, ${counted(actions, 'action')}, ${counted(talkingPoints, 'talking point')} and ${counted(wins, 'win')} now have the new name` +
    `${tab === null ? '' : `; the tab is now called “${bidiIsolate(tab)}”`}. The goal log keeps the former name, “${bidiIsolate(former)}”.`,
  nameShared: (former: string) =>
    `Another engineer is also called ${bidiIsolate(former)}, so goals, actions, talking points and wins keep that name. On the tabs Goals, Actions, Talking points and Wins, change the rows that belong to this engineer.`,
  noTab: `This engineer has no tab yet. Choose ${menuPath} › Set up this workbook to add it.`,
  retry: 'Retry',
  readAgain: 'Read the row again',
  changedTo: (value: string) => `Now in the sheet: ${value === '' ? 'blank' : bidiIsolate(value)}`,
  discard: 'Discard my changes',
  withoutId: (count: number) =>
    `${count === 1 ? '1 row' : `${count} rows`} on the tab Engineers cannot be edited here yet. Choose ${menuPath} › Set up this workbook to add the missing ids and tabs.`,
};

const id: typeof en = {
  title: 'Engineer',
  pages: 'Cara menambah atau mengubah',
  oneByOne: 'Satu per satu',
  pasteMany: 'Tempel banyak',
  who: 'Siapa',
  newEngineer: 'Engineer baru',
  groups: { active: 'Aktif', onLeave: 'Cuti', left: 'Sudah keluar' },
  unsaved: (name) => `${bidiIsolate(name)} (belum disimpan)`,
  form: (name) => `Baris ${bidiIsolate(name)}`,
  status: 'Status',
  statuses: { Active: 'Aktif', 'On leave': 'Cuti', Left: 'Sudah keluar' },
  leftHint: 'Sudah keluar: tidak lagi muncul di sidebar, dan tabnya disembunyikan. Semua baris tetap ada.',
  addressesHint: 'Pisahkan beberapa alamat dengan koma.',
  cadenceHint: (days) => `Kosong: setiap ${days} hari, sesuai Settings.`,
  save: 'Simpan',
  saving: 'Menyimpan…',
  saved: (name) => `${bidiIsolate(name)} sudah disimpan.`,
  renamed: (former, { goals, actions, talkingPoints, wins }, tab) =>
    `${goals} sasaran, ${actions} tindakan, ${talkingPoints} topik, dan ${wins} pencapaian kini memakai nama baru` +
    `${tab === null ? '' : `; tabnya kini bernama “${bidiIsolate(tab)}”`}. Goal log tetap memakai nama lama, “${bidiIsolate(former)}”.`,
  nameShared: (former) =>
    `Ada engineer lain yang juga bernama ${bidiIsolate(former)}, jadi sasaran, tindakan, topik, dan pencapaian tetap memakai nama itu. Di tab Goals, Actions, Talking points, dan Wins, ubah baris milik engineer ini.`,
  noTab: `Engineer ini belum punya tab. Pilih ${menuPath} › Set up this workbook untuk menambahkannya.`,
  retry: 'Coba lagi',
  readAgain: 'Baca ulang baris ini',
  changedTo: (value) => `Sekarang di sheet: ${value === '' ? 'kosong' : bidiIsolate(value)}`,
  discard: 'Buang perubahan saya',
  withoutId: (count) =>
    `${count} baris di tab Engineers belum bisa diubah di sini. Pilih ${menuPath} › Set up this workbook untuk menambahkan id dan tabnya.`,
};

export const engineersStrings = { en, id };
export type EngineersStrings = typeof en;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
