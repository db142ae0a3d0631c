import { bidiIsolate } from '../../shell/bidi-isolate';

/** The strings of Undo, and of where unsaved input is stored. */
const english = {
  undo: 'Undo',
  undoLast: 'Undo the last save',
  undoing: 'Undoing…',
  undoingOther: (name: string) => `Undoing the save of ${bidiIsolate(name)}’s 1:1…`,
  undone: 'Save undone. Your input is restored, but not saved.',
  undoneOther: (name: string) =>
    `The save of ${bidiIsolate(name)}’s 1:1 was undone; your input there is unsaved.`,
  failed: 'The save may not have been undone.',
  unsaved: {
    browser: 'Not saved yet; kept in this browser.',
    account: 'Not saved yet; kept in your Google account.',
    page: 'Not saved yet; kept only while this page is open.',
  },
};

const indonesian: typeof english = {
  undo: 'Urungkan',
  undoLast: 'Urungkan penyimpanan terakhir',
  undoing: 'Mengurungkan…',
  undoingOther: (name) => `Mengurungkan penyimpanan 1:1 dengan ${bidiIsolate(name)}…`,
  undone: 'Penyimpanan diurungkan. Isian Anda dipulihkan, tetapi belum disimpan.',
  undoneOther: (name) =>
    `Penyimpanan 1:1 dengan ${bidiIsolate(name)} sudah diurungkan; isian Anda di sana belum disimpan.`,
  failed: 'Penyimpanan mungkin belum diurungkan.',
  unsaved: {
    browser: 'Belum disimpan; untuk sementara ada di browser ini.',
    account: 'Belum disimpan; untuk sementara ada di akun Google Anda.',
    page: 'Belum disimpan; hanya ada selama halaman ini terbuka.',
  },
};

export const undoStrings = { en: english, id: indonesian };
