import { bidiIsolate } from '../shell/bidi-isolate';

/** The strings of the page "Put my 1:1s into my calendar". */
const en = {
  title: 'Put my 1:1s into my calendar',
  what: 'Each link opens a prefilled Google Calendar event in a new tab. Choose the time and save it there; nothing is sent before that.',
  notOwn:
    'No engineer has your e-mail address as Manager on the tab Engineers, so all active engineers are listed.',
  schedule: (first: string, count: number, unit: 'week' | 'day') =>
    `From ${first}, every ${count === 1 ? unit : `${count} ${unit}s`}`,
  prepare: (url: string) => `Prepare here: ${url}`,
  add: 'Add to calendar',
  addOf: (name: string) => `Add to calendar: ${bidiIsolate(name)}`,
};

const id: typeof en = {
  title: 'Masukkan 1:1 saya ke kalender',
  what: 'Tiap tautan membuka acara Google Kalender yang sudah terisi di tab baru. Pilih jamnya dan simpan di sana; sebelum itu tidak ada yang terkirim.',
  notOwn:
    'Tidak ada engineer dengan alamat email Anda sebagai Manager di tab Engineers, jadi semua yang aktif ditampilkan.',
  schedule: (first, count, unit) =>
    `Mulai ${first}, setiap ${count === 1 ? '' : `${count} `}${unit === 'week' ? 'minggu' : 'hari'}`,
  prepare: (url) => `Siapkan di sini: ${url}`,
  add: 'Tambahkan ke kalender',
  addOf: (name) => `Tambahkan ke kalender: ${bidiIsolate(name)}`,
};

export const calendarStrings = { en, id };
