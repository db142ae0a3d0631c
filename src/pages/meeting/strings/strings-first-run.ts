import { menuPath } from '../../../domain/menu-path';

/** The strings of the steps from a blank workbook to the first saved 1:1. */
const english = {
  step: (step: number) => `Step ${step} of 3`,
  engineer: 'Add the first engineer',
  name: 'Name',
  email: 'E-mail (can remain blank)',
  add: 'Add engineer',
  adding: 'Adding…',
  many: `To paste a list, or to enter team, manager and cadence, choose ${menuPath} › Add or edit engineers… If you have 1:1s in another sheet, choose Import from a tracker you already use…`,
  meeting: 'Fill in what you talk about, and press Save. Every field can remain blank.',
};

const indonesian: typeof english = {
  step: (step) => `Langkah ${step} dari 3`,
  engineer: 'Tambahkan engineer pertama',
  name: 'Nama',
  email: 'Email (boleh kosong)',
  add: 'Tambahkan engineer',
  adding: 'Menambahkan…',
  many: `Untuk menempel daftar, atau mengisi tim, manajer, dan jarak 1:1, pilih ${menuPath} › Add or edit engineers… Jika punya catatan 1:1 di sheet lain, pilih Import from a tracker you already use…`,
  meeting: 'Isi apa yang dibahas, lalu tekan Simpan. Setiap isian boleh kosong.',
};

export const firstRunStrings = { en: english, id: indonesian };
