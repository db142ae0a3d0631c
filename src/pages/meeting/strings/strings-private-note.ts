import { bidiIsolate as isolate } from '../../shell/bidi-isolate';
import type { Formats } from '../../shell/formats';

/** Wording of the private note. */
const english = ({ wholeNumber }: Formats) => ({
  title: 'Private note',
  label: (name: string) => `Private note on ${isolate(name)}`,
  meaning:
    'Kept with your Google account, not in the workbook: the engineer, HR and the sheet’s owners do not see it. It is not hidden from the law, from your company’s Google administrators, or from whoever sits at this account.',
  reading: 'Reading your note…',
  keeping: 'Keeping…',
  kept: 'Kept.',
  typing: 'Not kept yet.',
  left: (characters: number) =>
    characters >= 0
      ? `Room for ${wholeNumber(characters)} more characters.`
      : `Too long by ${wholeNumber(-characters)} characters.`,
  tryAgain: 'Try again',
  changed: 'Another window has changed this note meanwhile. Below is its text; nothing of yours is lost.',
  theirs: 'Text of the other window',
  join: 'Add it below mine',
  mineAlone: 'Keep mine alone',
  elsewhere: (names: string) => `Your private note is not kept yet: ${names}. Go back there and try again.`,
});

const indonesian: typeof english = ({ wholeNumber }) => ({
  title: 'Catatan pribadi',
  label: (name) => `Catatan pribadi tentang ${isolate(name)}`,
  meaning:
    'Disimpan pada akun Google Anda, bukan di spreadsheet: engineer, HR, dan pemilik spreadsheet tidak melihatnya. Catatan ini tidak tersembunyi dari hukum, dari administrator Google perusahaan, atau dari siapa pun yang memakai akun ini.',
  reading: 'Membaca catatan Anda…',
  keeping: 'Menyimpan…',
  kept: 'Tersimpan.',
  typing: 'Belum tersimpan.',
  left: (characters) =>
    characters >= 0
      ? `Masih muat ${wholeNumber(characters)} karakter.`
      : `Kelebihan ${wholeNumber(-characters)} karakter.`,
  tryAgain: 'Coba lagi',
  changed: 'Catatan ini telah diubah di jendela lain. Teksnya ada di bawah; ketikan Anda tidak hilang.',
  theirs: 'Teks dari jendela lain',
  join: 'Tambahkan di bawah teks saya',
  mineAlone: 'Pakai teks saya saja',
  elsewhere: (names) => `Catatan pribadi Anda belum tersimpan: ${names}. Kembali ke sana dan coba lagi.`,
});

export const privateNoteStrings = { en: english, id: indonesian };
