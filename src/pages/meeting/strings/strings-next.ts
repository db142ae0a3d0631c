import { bidiIsolate as isolate } from '../../shell/bidi-isolate';
import type { Formats } from '../../shell/formats';

/** Wording of what follows the 1:1, and of the two texts that are copied for the engineer. */
const english = ({ longDay }: Formats) => ({
  title: 'After the 1:1',
  calendar: 'Put it into Google Calendar',
  copyRecap: 'Copy recap',
  recapHint: 'A summary for the engineer, as text. Your private note is not in it.',
  copied: 'Copied',
  byHand: 'This browser does not let the page copy. Copy the text from here:',
  recap: {
    title: (name: string, day: string) => `1:1 with ${isolate(name)}, ${longDay(day)}`,
    discussed: 'Talked about',
    moved: 'Goals that moved',
    move: (keyResult: string, before: string, after: string) =>
      `${keyResult}: ${before || 'nothing reported'} → ${after || 'nothing reported'}`,
    closed: 'Actions closed',
    added: 'New actions',
    open: 'Still open',
    action: (action: string, owner: string, due: string) =>
      `${action}${owner && `, ${owner}`}${due && `, due ${longDay(due)}`}`,
    next: (day: string) => `Next 1:1: ${longDay(day)}`,
  },
  ask: {
    copy: 'Ask before the meeting',
    hint: 'Copies the questions as a message to send.',
    greeting: (name: string) => `Hi ${isolate(name)},`,
    meeting: (day: string | null) =>
      day === null
        ? 'we have our next 1:1 soon. These are the questions I will ask:'
        : `we have our next 1:1 on ${longDay(day)}. These are the questions I will ask:`,
    invitation:
      'What else should we talk about? Send me your topics, and tell me which one matters most to you; your topics come first.',
  },
});

const indonesian: typeof english = ({ longDay }) => ({
  title: 'Setelah 1:1',
  calendar: 'Masukkan ke Google Kalender',
  copyRecap: 'Salin ringkasan',
  recapHint: 'Ringkasan berupa teks untuk engineer. Catatan pribadi Anda tidak disertakan.',
  copied: 'Tersalin',
  byHand: 'Browser ini tidak mengizinkan halaman menyalin. Salin teksnya dari sini:',
  recap: {
    title: (name, day) => `1:1 dengan ${isolate(name)}, ${longDay(day)}`,
    discussed: 'Yang dibahas',
    moved: 'Sasaran yang bergerak',
    move: (keyResult, before, after) =>
      `${keyResult}: ${before || 'belum dilaporkan'} → ${after || 'belum dilaporkan'}`,
    closed: 'Tindakan yang selesai',
    added: 'Tindakan baru',
    open: 'Masih terbuka',
    action: (action, owner, due) => `${action}${owner && `, ${owner}`}${due && `, tenggat ${longDay(due)}`}`,
    next: (day) => `1:1 berikutnya: ${longDay(day)}`,
  },
  ask: {
    copy: 'Tanyakan sebelum pertemuan',
    hint: 'Menyalin pertanyaan sebagai pesan untuk dikirim.',
    greeting: (name) => `Hai ${isolate(name)},`,
    meeting: (day) =>
      day === null
        ? 'sebentar lagi kita 1:1. Ini pertanyaan yang akan saya ajukan:'
        : `1:1 kita berikutnya tanggal ${longDay(day)}. Ini pertanyaan yang akan saya ajukan:`,
    invitation:
      'Apa lagi yang perlu kita bahas? Kirimkan topik Anda dan beri tahu saya mana yang paling penting; topik Anda yang didahulukan.',
  },
});

export const nextStrings = { en: english, id: indonesian };
