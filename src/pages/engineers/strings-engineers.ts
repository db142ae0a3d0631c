import { bidiIsolate as isolate } from '../shell/bidi-isolate';

/** Wording of the page for engineers, beside that of its form. */
const en = {
  title: 'Engineers',
  pages: 'How to add or edit',
  oneByOne: 'One by one',
  pasteMany: 'Paste many',
  who: 'Who',
  newEngineer: 'New engineer',
  groups: { active: 'Active', onLeave: 'On leave', left: 'Left' },
  unsaved: (name: string) => `${isolate(name)} (not saved)`,
  form: (name: string) => `The row of ${isolate(name)}`,
  status: 'Status',
  statuses: { Active: 'Active', 'On leave': 'On leave', Left: 'Left' },
  leftHint: 'Left: no longer offered in the sidebar, and the tab is hidden. Every row stays.',
  cadenceHint: (days: number) => `Blank: every ${days} days, as in Settings.`,
  save: 'Save',
  saving: 'Saving…',
  saved: (name: string) => `${isolate(name)} is saved.`,
  renamed: (former: string, goals: number, actions: number, tab: string | null) =>
    `${goals === 1 ? '1 goal' : `${goals} goals`} and ${actions === 1 ? '1 action' : `${actions} actions`} go by the new name now` +
    `${tab === null ? '' : `; the tab is called “${isolate(tab)}”`}. The goal log keeps “${isolate(former)}”, as it was then.`,
  nameShared: (former: string) =>
    `Somebody else is called ${isolate(former)} too, so goals and actions kept that name. Change it on the tabs Goals and Actions where it is theirs.`,
  noTab: 'They have no tab yet: choose 1:1s › Set up this workbook.',
  retry: 'Retry',
  readAgain: 'Read the row again',
  changedTo: (value: string) => `In the sheet now: ${value === '' ? 'blank' : isolate(value)}`,
  discard: 'Discard what I typed',
  withoutId: (count: number) =>
    `${count === 1 ? '1 row' : `${count} rows`} of the tab Engineers cannot be edited here yet. Set up this workbook once: it gives them an id and a tab.`,
};

const id: typeof en = {
  title: 'Engineer',
  pages: 'Cara menambah atau mengubah',
  oneByOne: 'Satu per satu',
  pasteMany: 'Tempel banyak',
  who: 'Siapa',
  newEngineer: 'Engineer baru',
  groups: { active: 'Aktif', onLeave: 'Cuti', left: 'Sudah keluar' },
  unsaved: (name) => `${isolate(name)} (belum disimpan)`,
  form: (name) => `Baris ${isolate(name)}`,
  status: 'Status',
  statuses: { Active: 'Aktif', 'On leave': 'Cuti', Left: 'Sudah keluar' },
  leftHint: 'Sudah keluar: tidak lagi ditawarkan di sidebar dan tabnya disembunyikan. Semua baris tetap ada.',
  cadenceHint: (days) => `Kosong: setiap ${days} hari, sesuai Settings.`,
  save: 'Simpan',
  saving: 'Menyimpan…',
  saved: (name) => `${isolate(name)} sudah disimpan.`,
  renamed: (former, goals, actions, tab) =>
    `${goals} sasaran dan ${actions} tindakan kini memakai nama baru` +
    `${tab === null ? '' : `; tabnya bernama “${isolate(tab)}”`}. Goal log tetap memuat “${isolate(former)}”, seperti saat dicatat.`,
  nameShared: (former) =>
    `Ada orang lain yang juga bernama ${isolate(former)}, jadi sasaran dan tindakan tetap memakai nama itu. Ubah sendiri di tab Goals dan Actions pada baris yang memang miliknya.`,
  noTab: 'Tabnya belum ada: pilih 1:1s › Set up this workbook.',
  retry: 'Coba lagi',
  readAgain: 'Baca ulang baris ini',
  changedTo: (value) => `Sekarang di sheet: ${value === '' ? 'kosong' : isolate(value)}`,
  discard: 'Buang yang saya ketik',
  withoutId: (count) =>
    `${count} baris di tab Engineers belum bisa diubah di sini. Siapkan spreadsheet ini sekali: setiap baris akan mendapat id dan tab.`,
};

export const engineersStrings = { en, id };
export type EngineersStrings = typeof en;
