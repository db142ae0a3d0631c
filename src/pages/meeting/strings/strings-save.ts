import { bidiIsolate } from '../../shell/bidi-isolate';
import type { Formats } from '../../shell/formats';
import { engineerHeaderStrings } from './strings-engineer-header';

/** The strings of Save and its outcome. */
const keys = (isApple: boolean) => (isApple ? '⌘ Enter' : 'Ctrl+Enter');

const english = (formats: Formats) => ({
  save: 'Save',
  again: 'Save correction',
  keys,
  saving: 'Saving…',
  savingOther: (name: string) => `Saving ${bidiIsolate(name)}’s 1:1…`,
  saved: (row: number | null) => (row === null ? 'Saved without a 1:1' : `Saved in row ${row}`),
  corrected: (row: number | null) => `Corrected in row ${row}`,
  savedOther: (name: string) => `${bidiIsolate(name)}’s 1:1 was saved.`,
  details: (date: string, meetingCount: number, nextDue: string | null) =>
    `1:1 of ${formats.longDay(date)}; ${meetingCount === 1 ? 'the first' : `${meetingCount} in total`}.` +
    (nextDue === null ? '' : ` Next due ${formats.longDay(nextDue)}.`),
  goals: (score: number, coverage: number | null) =>
    `Goals ${engineerHeaderStrings.en(formats).scored(score, coverage)}.`,
  retry: 'Retry',
  failedOther: (name: string) => `${bidiIsolate(name)}’s 1:1 was not saved.`,
  backTo: (name: string) => `Back to ${bidiIsolate(name)}`,
  beginAnew: 'New 1:1',
});

const indonesian: typeof english = (formats) => ({
  save: 'Simpan',
  again: 'Simpan perbaikan',
  keys,
  saving: 'Menyimpan…',
  savingOther: (name) => `Menyimpan 1:1 dengan ${bidiIsolate(name)}…`,
  saved: (row) => (row === null ? 'Tersimpan, tanpa 1:1' : `Tersimpan di baris ${row}`),
  corrected: (row) => `Diperbaiki di baris ${row}`,
  savedOther: (name) => `1:1 dengan ${bidiIsolate(name)} sudah tersimpan.`,
  details: (date, meetingCount, nextDue) =>
    `1:1 tanggal ${formats.longDay(date)}; ${meetingCount === 1 ? 'yang pertama' : `${meetingCount} kali seluruhnya`}.` +
    (nextDue === null ? '' : ` Jadwal berikutnya ${formats.longDay(nextDue)}.`),
  goals: (score, coverage) => `Sasaran ${engineerHeaderStrings.id(formats).scored(score, coverage)}.`,
  retry: 'Coba lagi',
  failedOther: (name) => `1:1 dengan ${bidiIsolate(name)} belum tersimpan.`,
  backTo: (name) => `Kembali ke ${bidiIsolate(name)}`,
  beginAnew: '1:1 baru',
});

export const saveStrings = { en: english, id: indonesian };
