import { bidiIsolate } from '../../shell/bidi-isolate';
import type { Formats } from '../../shell/formats';

/** The strings of the section after the 1:1, and of the two texts to copy for the engineer. */
const english = ({ longDay }: Formats) => ({
  title: 'After the 1:1',
  calendar: 'Add to Google Calendar',
  copyRecap: 'Copy recap',
  recapHint: 'A plain-text summary for the engineer, without your private note.',
  copied: 'Copied',
  byHand: 'The browser blocked copying. Copy the text below:',
  recap: {
    title: (name: string, day: string) => `1:1 with ${bidiIsolate(name)}, ${longDay(day)}`,
    discussed: 'Discussed',
    moved: 'Goal progress',
    move: (keyResult: string, before: string, after: string) =>
      `${keyResult}: ${before || 'not reported'} → ${after || 'not reported'}`,
    closed: 'Closed actions',
    wins: 'Wins',
    added: 'New actions',
    open: 'Still open',
    action: (action: string, owner: string, due: string) =>
      `${action}${owner && `, ${owner}`}${due && `, due ${longDay(due)}`}`,
    next: (day: string) => `Next 1:1: ${longDay(day)}`,
  },
  ask: {
    copy: 'Ask before the meeting',
    hint: 'Copies the questions as a message to send.',
    greeting: (name: string) => `Hi ${bidiIsolate(name)},`,
    meeting: (day: string | null) =>
      day === null
        ? 'Our next 1:1 is coming up soon. These are the questions I will ask:'
        : `Our next 1:1 is on ${longDay(day)}. These are the questions I will ask:`,
    invitation:
      'What else would you like to discuss? Send me your topics and tell me which one matters most; yours come first.',
  },
});

const indonesian: typeof english = ({ longDay }) => ({
  title: 'Setelah 1:1',
  calendar: 'Tambahkan ke Google Kalender',
  copyRecap: 'Salin ringkasan',
  recapHint: 'Ringkasan teks untuk engineer, tanpa catatan pribadi Anda.',
  copied: 'Tersalin',
  byHand: 'Browser memblokir penyalinan. Salin teks di bawah ini:',
  recap: {
    title: (name, day) => `1:1 dengan ${bidiIsolate(name)}, ${longDay(day)}`,
    discussed: 'Yang dibahas',
    moved: 'Perkembangan sasaran',
    move: (keyResult, before, after) =>
      `${keyResult}: ${before || 'belum dilaporkan'} → ${after || 'belum dilaporkan'}`,
    closed: 'Tindakan yang selesai',
    wins: 'Pencapaian',
    added: 'Tindakan baru',
    open: 'Masih terbuka',
    action: (action, owner, due) => `${action}${owner && `, ${owner}`}${due && `, tenggat ${longDay(due)}`}`,
    next: (day) => `1:1 berikutnya: ${longDay(day)}`,
  },
  ask: {
    copy: 'Tanyakan sebelum pertemuan',
    hint: 'Menyalin pertanyaan sebagai pesan untuk dikirim.',
    greeting: (name) => `Hai ${bidiIsolate(name)},`,
    meeting: (day) =>
      day === null
        ? 'Sebentar lagi kita 1:1. Ini pertanyaan yang akan saya ajukan:'
        : `1:1 kita berikutnya tanggal ${longDay(day)}. Ini pertanyaan yang akan saya ajukan:`,
    invitation:
      'Apa lagi yang perlu kita bahas? Kirimkan topik Anda dan beri tahu saya mana yang paling penting; topik Anda yang didahulukan.',
  },
});

export const nextStrings = { en: english, id: indonesian };
