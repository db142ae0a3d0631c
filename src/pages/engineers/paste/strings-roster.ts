import { bidiIsolate } from '../../shell/bidi-isolate';

type By = 'name' | 'email';

/** The strings of the panel for pasted engineers. */
const en = {
  form: 'Engineers to paste',
  paste: 'Rows from a spreadsheet, or CSV',
  hint: (cadenceDays: number) =>
    `Columns: name, e-mail, role, team, manager, cadence in days, started; or in any order with a header row. Only the name is required: ` +
    `a blank cadence means ${cadenceDays} days, a blank start date means today.`,
  caption: 'What will happen to each row',
  row: 'Row',
  fate: 'Result',
  fields: {
    name: 'Name',
    email: 'E-mail',
    role: 'Role',
    team: 'Team',
    manager: 'Manager',
    cadenceDays: 'Cadence',
    started: 'Started',
  },
  isNew: 'New',
  known: (by: By, name: string) =>
    by === 'name' ? 'Skipped: already exists' : `Skipped: ${bidiIsolate(name)} already has this e-mail`,
  twice: (by: By, row1: number) => `Skipped: same ${by === 'name' ? 'name' : 'e-mail'} as row ${row1}`,
  wrong: (column: string, message: string) => `${column}: ${message}`,
  unused: (headers: readonly string[]) => `Ignored: ${headers.map(bidiIsolate).join(', ')}.`,
  summary: (added: number, skipped: number, wrong: number) =>
    [
      `${added} new`,
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ...(wrong > 0 ? [`${wrong} to correct in the text above`] : []),
    ].join(', '),
  add: (count: number) => (count === 1 ? 'Add 1 engineer' : `Add ${count} engineers`),
  addNone: 'Add engineers',
  progress: 'Progress',
  nothingToAdd: 'There are no new rows. Paste or correct rows first.',
  adding: (first: number, last: number, total: number) =>
    first === last ? `Adding ${first} of ${total}…` : `Adding ${first} to ${last} of ${total}…`,
  stop: 'Stop',
  stopping: 'Stopping after these…',
  stopped: (left: number) => `Stopped; ${left === 1 ? '1 row is' : `${left} rows are`} not added yet.`,
  added: (count: number) => (count === 1 ? '1 engineer was added' : `${count} engineers were added`),
  names: (names: readonly string[]) => `${names.map(bidiIsolate).join(', ')}.`,
  left: (count: number) =>
    count === 1
      ? '1 row was not added; it is listed here with the reason.'
      : `${count} rows were not added; they are listed here with the reasons.`,
  goOn: 'Continue',
};

const id: typeof en = {
  form: 'Engineer yang ditempel',
  paste: 'Baris dari spreadsheet, atau CSV',
  hint: (cadenceDays) =>
    `Kolom: nama, email, jabatan, tim, manajer, jarak 1:1 dalam hari, mulai; atau dalam urutan apa pun dengan baris judul. Hanya nama yang wajib: ` +
    `jarak yang kosong berarti ${cadenceDays} hari, tanggal mulai yang kosong berarti hari ini.`,
  caption: 'Yang akan terjadi pada setiap baris',
  row: 'Baris',
  fate: 'Hasil',
  fields: {
    name: 'Nama',
    email: 'Email',
    role: 'Jabatan',
    team: 'Tim',
    manager: 'Manajer',
    cadenceDays: 'Jarak',
    started: 'Mulai',
  },
  isNew: 'Baru',
  known: (by, name) =>
    by === 'name' ? 'Dilewati: sudah ada' : `Dilewati: email ini sudah dipakai ${bidiIsolate(name)}`,
  twice: (by, row1) => `Dilewati: ${by === 'name' ? 'namanya' : 'emailnya'} sama dengan baris ${row1}`,
  wrong: (column, message) => `${column}: ${message}`,
  unused: (headers) => `Diabaikan: ${headers.map(bidiIsolate).join(', ')}.`,
  summary: (added, skipped, wrong) =>
    [
      `${added} baru`,
      ...(skipped > 0 ? [`${skipped} dilewati`] : []),
      ...(wrong > 0 ? [`${wrong} perlu diperbaiki di teks di atas`] : []),
    ].join(', '),
  add: (count) => `Tambahkan ${count} engineer`,
  addNone: 'Tambahkan engineer',
  progress: 'Kemajuan',
  nothingToAdd: 'Tidak ada baris baru. Tempel atau perbaiki barisnya dulu.',
  adding: (first, last, total) =>
    first === last
      ? `Menambahkan ${first} dari ${total}…`
      : `Menambahkan ${first} sampai ${last} dari ${total}…`,
  stop: 'Berhenti',
  stopping: 'Berhenti setelah yang ini…',
  stopped: (left) => `Dihentikan; ${left} baris belum ditambahkan.`,
  added: (count) => `${count} engineer sudah ditambahkan`,
  names: (names) => `${names.map(bidiIsolate).join(', ')}.`,
  left: (count) => `${count} baris tidak ditambahkan; tercantum di sini beserta alasannya.`,
  goOn: 'Lanjutkan',
};

export const rosterStrings = { en, id };
