import { bidiIsolate as isolate } from '../../shell/bidi-isolate';

/** Wording of taking a save back, and of where unsaved words are kept. */
const english = {
  undo: 'Undo',
  undoLast: 'Undo the last save',
  undoing: 'Taking it back…',
  undoingOther: (name: string) => `Taking back the save of ${isolate(name)}’s 1:1…`,
  undone: 'Taken back. What you had typed is here again, not saved.',
  undoneOther: (name: string) =>
    `The save of ${isolate(name)}’s 1:1 is taken back; what you had typed there is unsaved.`,
  failed: 'The save may still stand.',
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
  undoingOther: (name) => `Mengurungkan penyimpanan 1:1 dengan ${isolate(name)}…`,
  undone: 'Sudah diurungkan. Ketikan Anda ada di sini lagi, belum disimpan.',
  undoneOther: (name) =>
    `Penyimpanan 1:1 dengan ${isolate(name)} sudah diurungkan; ketikan Anda di sana belum disimpan.`,
  failed: 'Mungkin masih tersimpan.',
  unsaved: {
    browser: 'Belum disimpan; untuk sementara ada di browser ini.',
    account: 'Belum disimpan; untuk sementara ada di akun Google Anda.',
    page: 'Belum disimpan; hanya ada selama halaman ini terbuka.',
  },
};

export const undoStrings = { en: english, id: indonesian };
