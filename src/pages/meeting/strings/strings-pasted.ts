import { bidiIsolate } from '../../shell/bidi-isolate';
import type { Formats } from '../../shell/formats';
import { count } from './strings-reminders';

/** The strings of pasted meeting notes. */
const english = ({ longDay, list }: Formats) => ({
  title: 'Paste meeting notes…',
  label: 'Meeting notes',
  hint: 'Text of any note taker or your own, in English or Indonesian. It is read on this page only and is not saved.',
  find: 'Find actions, decisions and topics',
  finding: 'Reading…',
  nothing: 'No actions, decisions or topics were found. Copy what you need into the form.',
  found: (actions: number, decisions: number, topics: number) =>
    `Found ${list([count(actions, 'action'), count(decisions, 'decision'), count(topics, 'topic')])}. Nothing is in the form until you use it.`,
  actions: 'Actions → New actions',
  decisions: 'Decisions → Notes',
  topics: 'Topics → Notes',
  later: 'For next time → Talking points',
  about: (owner: string, due: string | null) =>
    bidiIsolate(owner) + (due === null ? ', no due date' : `, due ${longDay(due)}`),
  decision: (text: string) => `Decision: ${text}`,
  topic: (text: string) => `Topic: ${text}`,
  use: 'Use',
  useOne: (text: string) => `Use: ${bidiIsolate(text)}`,
  drop: 'Drop',
  dropOne: (text: string) => `Drop: ${bidiIsolate(text)}`,
  useAll: 'Use all',
  used: (text: string) => `In the form: ${bidiIsolate(text)}`,
  dropped: (text: string) => `Dropped: ${bidiIsolate(text)}`,
  allUsed: 'Everything is in the form. Save when it is right.',
});

const indonesian: typeof english = ({ longDay, list }) => ({
  title: 'Tempel catatan rapat…',
  label: 'Catatan rapat',
  hint: 'Teks dari pencatat mana pun atau tulisan sendiri, dalam bahasa Inggris atau Indonesia. Hanya dibaca di halaman ini dan tidak disimpan.',
  find: 'Cari tindakan, keputusan, dan topik',
  finding: 'Membaca…',
  nothing: 'Tidak ada tindakan, keputusan, atau topik. Salin yang Anda perlukan ke formulir.',
  found: (actions, decisions, topics) =>
    `Ditemukan ${list([`${actions} tindakan`, `${decisions} keputusan`, `${topics} topik`])}. Belum ada yang masuk formulir sebelum Anda pakai.`,
  actions: 'Tindakan → Tindakan baru',
  decisions: 'Keputusan → Catatan umum',
  topics: 'Topik → Catatan umum',
  later: 'Untuk lain kali → Topik',
  about: (owner, due) =>
    bidiIsolate(owner) + (due === null ? ', tanpa tenggat' : `, tenggat ${longDay(due)}`),
  decision: (text) => `Keputusan: ${text}`,
  topic: (text) => `Topik: ${text}`,
  use: 'Pakai',
  useOne: (text) => `Pakai: ${bidiIsolate(text)}`,
  drop: 'Buang',
  dropOne: (text) => `Buang: ${bidiIsolate(text)}`,
  useAll: 'Pakai semua',
  used: (text) => `Masuk formulir: ${bidiIsolate(text)}`,
  dropped: (text) => `Dibuang: ${bidiIsolate(text)}`,
  allUsed: 'Semuanya sudah di formulir. Simpan bila sudah benar.',
});

export const pastedStrings = { en: english, id: indonesian };
