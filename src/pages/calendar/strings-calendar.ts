import { bidiIsolate as isolate } from '../shell/bidi-isolate';

/** Wording of the page "Put my 1:1s into my calendar", by language. */
const en = {
  title: 'Put my 1:1s into my calendar',
  what: 'Each link opens a filled-in event of Google Calendar in a new tab. Choose the time there and save it; nothing is sent before.',
  notOwn:
    'No engineer has your e-mail address as Manager on the tab Engineers, so everybody who is active is listed.',
  schedule: (first: string, count: number, unit: 'week' | 'day') =>
    `From ${first}, every ${count === 1 ? unit : `${count} ${unit}s`}`,
  add: 'Add to calendar',
  addOf: (name: string) => `Add to calendar: ${isolate(name)}`,
};

const id: typeof en = {
  title: 'Masukkan 1:1 saya ke kalender',
  what: 'Tiap tautan membuka acara Google Kalender yang sudah terisi di tab baru. Pilih jamnya di sana lalu simpan; sebelum itu tidak ada yang terkirim.',
  notOwn:
    'Tidak ada engineer dengan alamat email Anda sebagai Manager di tab Engineers, jadi semua yang aktif ditampilkan.',
  schedule: (first, count, unit) =>
    `Mulai ${first}, setiap ${count === 1 ? '' : `${count} `}${unit === 'week' ? 'minggu' : 'hari'}`,
  add: 'Tambahkan ke kalender',
  addOf: (name) => `Tambahkan ke kalender: ${isolate(name)}`,
};

export const calendarStrings = { en, id };
