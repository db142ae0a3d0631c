import { isolate } from '../../shell/bidi-isolate';
import { longDay } from '../../shell/formats';
import { engineerHeaderStrings } from './strings-engineer-header';

/** Wording of Save and of what came of it. */
const english = {
  save: 'Save',
  again: 'Save correction',
  keys: (isApple: boolean) => (isApple ? '⌘ Enter' : 'Ctrl+Enter'),
  saving: 'Saving…',
  savingOther: (name: string) => `Saving ${isolate(name)}’s 1:1…`,
  saved: (row: number | null) => (row === null ? 'Saved without a 1:1' : `Saved in row ${row}`),
  corrected: (row: number | null) => `Corrected in row ${row}`,
  savedOther: (name: string) => `${isolate(name)}’s 1:1 was saved.`,
  details: (date: string, meetingCount: number, nextDue: string | null) =>
    `1:1 of ${longDay(date)}; ${meetingCount === 1 ? 'the first' : `${meetingCount} in total`}.` +
    (nextDue === null ? '' : ` Next due ${longDay(nextDue)}.`),
  goals: (score: number, coverage: number | null) =>
    `Goals ${engineerHeaderStrings.en.scored(score, coverage)}.`,
  retry: 'Retry',
  failedOther: (name: string) => `${isolate(name)}’s 1:1 was not saved.`,
  backTo: (name: string) => `Back to ${isolate(name)}`,
  beginAnew: 'New 1:1',
};

const indonesian: typeof english = {
  save: 'Simpan',
  again: 'Simpan perbaikan',
  keys: english.keys,
  saving: 'Menyimpan…',
  savingOther: (name) => `Menyimpan 1:1 dengan ${isolate(name)}…`,
  saved: (row) => (row === null ? 'Tersimpan, tanpa 1:1' : `Tersimpan di baris ${row}`),
  corrected: (row) => `Diperbaiki di baris ${row}`,
  savedOther: (name) => `1:1 dengan ${isolate(name)} sudah tersimpan.`,
  details: (date, meetingCount, nextDue) =>
    `1:1 tanggal ${longDay(date)}; ${meetingCount === 1 ? 'yang pertama' : `${meetingCount} kali seluruhnya`}.` +
    (nextDue === null ? '' : ` Jadwal berikutnya ${longDay(nextDue)}.`),
  goals: (score, coverage) => `Sasaran ${engineerHeaderStrings.id.scored(score, coverage)}.`,
  retry: 'Coba lagi',
  failedOther: (name) => `1:1 dengan ${isolate(name)} belum tersimpan.`,
  backTo: (name) => `Kembali ke ${isolate(name)}`,
  beginAnew: '1:1 baru',
};

export const saveStrings = { en: english, id: indonesian };
