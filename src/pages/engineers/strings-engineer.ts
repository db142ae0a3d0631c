import { bidiIsolate } from '../shell/bidi-isolate';

/** The strings of the form for one engineer. */
const english = {
  form: 'New engineer',
  name: 'Name',
  email: 'E-mail',
  role: 'Role',
  team: 'Team',
  manager: 'Manager',
  cadenceDays: 'Cadence in days',
  started: 'Started',
  add: 'Add engineer',
  adding: 'Adding…',
  added: (name: string) => `${bidiIsolate(name)} was added`,
  tab: (tab: string) => `The new tab is called “${bidiIsolate(tab)}”.`,
  another: 'Add another',
};

const indonesian: typeof english = {
  form: 'Engineer baru',
  name: 'Nama',
  email: 'Email',
  role: 'Jabatan',
  team: 'Tim',
  manager: 'Manajer',
  cadenceDays: 'Jarak 1:1 (hari)',
  started: 'Mulai bekerja',
  add: 'Tambahkan engineer',
  adding: 'Menambahkan…',
  added: (name) => `${bidiIsolate(name)} sudah ditambahkan`,
  tab: (tab) => `Tab barunya bernama “${bidiIsolate(tab)}”.`,
  another: 'Tambah lagi',
};

export const engineerStrings = { en: english, id: indonesian };
