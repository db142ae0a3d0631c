import { bidiIsolate } from '../../shell/bidi-isolate';

/** The strings of the form of a 1:1. */
const english = {
  title: (name: string) => `1:1 with ${bidiIsolate(name)}`,
  date: 'Date of the 1:1',
  questions: 'Questions',
  notes: 'Notes',
  note: 'Note',
  noteFor: (question: string) => `Note on: ${question}`,
  clear: 'Clear',
  clearFor: (question: string) => `Clear the answer to: ${question}`,
  nextDate: 'Next 1:1',
  openToAll: 'Everyone who can open this workbook can read this.',
  openToAllAnswers: 'Everyone who can open this workbook can read these answers.',
  draftIsBack: 'Your unsaved changes from last time have been restored.',
  discard: 'Discard them',
};

const indonesian: typeof english = {
  title: (name) => `1:1 dengan ${bidiIsolate(name)}`,
  date: 'Tanggal 1:1',
  questions: 'Pertanyaan',
  notes: 'Catatan umum',
  note: 'Catatan',
  noteFor: (question) => `Catatan untuk: ${question}`,
  clear: 'Kosongkan',
  clearFor: (question) => `Kosongkan jawaban untuk: ${question}`,
  nextDate: '1:1 berikutnya',
  openToAll: 'Semua orang yang dapat membuka spreadsheet ini bisa membaca catatan ini.',
  openToAllAnswers: 'Semua orang yang dapat membuka spreadsheet ini bisa membaca jawaban di bawah.',
  draftIsBack: 'Perubahan Anda yang belum disimpan telah dipulihkan.',
  discard: 'Buang',
};

export const formStrings = { en: english, id: indonesian };
