import { bidiIsolate } from '../../shell/bidi-isolate';
import type { Formats } from '../../shell/formats';

/** The strings of the private note. */
const english = ({ wholeNumber }: Formats) => ({
  title: 'Private note',
  label: (name: string) => `Private note on ${bidiIsolate(name)}`,
  meaning:
    'Stored with your Google account, not in the workbook: the engineer, HR and the owner of the workbook cannot see it. It is not hidden from the law, your company’s Google administrators or anyone who uses this account.',
  points: 'Private talking points',
  addPoint: 'Add a private talking point…',
  newPoint: 'New private talking point',
  reading: 'Reading your note…',
  saving: 'Saving the note…',
  saved: 'Note saved.',
  typing: 'Note not saved yet.',
  left: (characters: number) =>
    characters >= 0
      ? `${wholeNumber(characters)} characters left.`
      : `${wholeNumber(-characters)} characters too long.`,
  tryAgain: 'Try again',
  changed: 'This note was changed in another window. That text is below; yours is not lost.',
  theirs: 'Text from the other window',
  join: 'Add it below mine',
  mineAlone: 'Keep only mine',
  elsewhere: (names: string) => `Your private note is not saved yet: ${names}. Go back and try again.`,
});

const indonesian: typeof english = ({ wholeNumber }) => ({
  title: 'Catatan pribadi',
  label: (name) => `Catatan pribadi tentang ${bidiIsolate(name)}`,
  meaning:
    'Disimpan pada akun Google Anda, bukan di spreadsheet: engineer, HR, dan pemilik spreadsheet tidak melihatnya. Catatan ini tidak tersembunyi dari hukum, dari administrator Google perusahaan, atau dari siapa pun yang memakai akun ini.',
  points: 'Topik pribadi',
  addPoint: 'Tambah topik pribadi…',
  newPoint: 'Topik pribadi baru',
  reading: 'Membaca catatan Anda…',
  saving: 'Menyimpan catatan…',
  saved: 'Catatan tersimpan.',
  typing: 'Catatan belum tersimpan.',
  left: (characters) =>
    characters >= 0
      ? `Sisa ${wholeNumber(characters)} karakter.`
      : `Kelebihan ${wholeNumber(-characters)} karakter.`,
  tryAgain: 'Coba lagi',
  changed: 'Catatan ini diubah di jendela lain. Teks itu ada di bawah; tulisan Anda tidak hilang.',
  theirs: 'Teks dari jendela lain',
  join: 'Tambahkan di bawah teks saya',
  mineAlone: 'Pakai teks saya saja',
  elsewhere: (names) => `Catatan pribadi Anda belum tersimpan: ${names}. Kembali ke sana dan coba lagi.`,
});

export const privateNoteStrings = { en: english, id: indonesian };
