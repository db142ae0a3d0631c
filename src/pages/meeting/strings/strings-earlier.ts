import type { Formats } from '../../shell/formats';

/** The strings of saved 1:1s and their correction. */
const english = ({ longDay }: Formats) => ({
  lastTime: 'Last time',
  of: (value: string, highest: number) => `${value} of ${highest}`,
  nothing: 'This 1:1 has no answers or notes.',
  correct: 'Correct this 1:1',
  correctOf: (date: string) => `Correct this 1:1, ${longDay(date)}`,
  byHand: 'This 1:1 was typed into the sheet. Correct it there.',
  showEarlier: 'Show earlier 1:1s',
  reading: 'Reading earlier 1:1s…',
  correcting: (date: string) => `Correcting the 1:1 of ${longDay(date)}`,
  backToNew: 'Back to the new 1:1',
  backToUnsaved: (date: string) => `Back to the unsaved 1:1 of ${longDay(date)}`,
  backToCorrection: (date: string) => `Back to the correction of ${longDay(date)}`,
  waits: 'Your unsaved input there is kept.',
});

const indonesian: typeof english = ({ longDay }) => ({
  lastTime: 'Terakhir kali',
  of: (value, highest) => `${value} dari ${highest}`,
  nothing: '1:1 ini tidak punya jawaban atau catatan.',
  correct: 'Perbaiki 1:1 ini',
  correctOf: (date) => `Perbaiki 1:1 ini, ${longDay(date)}`,
  byHand: '1:1 ini diketik langsung di spreadsheet. Perbaiki di sana.',
  showEarlier: 'Tampilkan 1:1 sebelumnya',
  reading: 'Membaca 1:1 sebelumnya…',
  correcting: (date) => `Memperbaiki 1:1 tanggal ${longDay(date)}`,
  backToNew: 'Kembali ke 1:1 baru',
  backToUnsaved: (date) => `Kembali ke 1:1 ${longDay(date)} yang belum disimpan`,
  backToCorrection: (date) => `Kembali ke perbaikan ${longDay(date)}`,
  waits: 'Ketikan Anda di sana tetap ada.',
});

export const earlierStrings = { en: english, id: indonesian };
