import { bidiIsolate } from '../../shell/bidi-isolate';

/** The strings of what the engineer answered in the form before the 1:1. */
const english = {
  title: (when: string, time: string) => `Prepared ${when} at ${time}`,
  notVerified: 'Not verified: another person could have answered under this address.',
  renamed:
    'A question was renamed in the form, so answers can be missing. Check the columns under Let engineers prepare….',
  useAll: 'Use all',
  allUsed: 'Every answer is in the form, or its field has input.',
  usedAll: 'The prepared answers are in the form.',
  answer: 'Prepared',
  use: 'Use',
  takeOver: (what: string) => `Use the prepared answer: ${bidiIsolate(what)}`,
  topics: 'Prepared topics',
  wins: 'Prepared wins',
  progress: 'Prepared progress',
  moreLines: (count: number) => `And ${count} more on the tab with the responses.`,
  blank: 'blank',
  more: 'Show all',
  less: 'Show less',
};

const indonesian: typeof english = {
  title: (when, time) => `Disiapkan ${when} pukul ${time}`,
  notVerified: 'Belum terverifikasi: orang lain bisa saja mengisi dengan alamat ini.',
  renamed:
    'Ada pertanyaan yang diganti namanya di formulir, jadi jawabannya mungkin tidak tampil. Periksa kolomnya di Let engineers prepare….',
  useAll: 'Pakai semua',
  allUsed: 'Semua jawaban sudah ada di isian, atau isiannya sudah terisi.',
  usedAll: 'Jawaban yang disiapkan sudah masuk ke isian.',
  answer: 'Disiapkan',
  use: 'Pakai',
  takeOver: (what) => `Pakai jawaban yang disiapkan: ${bidiIsolate(what)}`,
  topics: 'Topik yang disiapkan',
  wins: 'Pencapaian yang disiapkan',
  progress: 'Kemajuan yang disiapkan',
  moreLines: (count) => `Dan ${count} lagi di tab jawaban formulir.`,
  blank: 'kosong',
  more: 'Tampilkan semua',
  less: 'Ciutkan',
};

export const preparedStrings = { en: english, id: indonesian };
