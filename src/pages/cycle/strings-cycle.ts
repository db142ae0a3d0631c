import { bidiIsolate as isolate } from '../shell/bidi-isolate';
import type { Formats } from '../shell/formats';

const en = ({ longDay }: Formats) => ({
  reading: 'Reading the goals…',
  title: 'New cycle',
  name: 'Name of the cycle',
  from: 'First day',
  due: 'Last day',
  forWhom: 'For whom',
  everybody: 'All engineers',
  ofManager: (manager: string) => `The engineers of ${isolate(manager)}`,
  single: 'Single engineers…',
  which: 'Which engineers',
  startsAnew: 'Goals that go on start from their current value',
  startsAnewHint: 'Their targets stay. This is about metric goals only; others keep what they have.',
  goals: 'Open goals',
  fromCurrent: 'Goes on from its current value',
  keepsStart: 'Goes on with its start',
  goesOn: 'Goes on',
  ends: 'Ends',
  noObjective: 'No objective',
  progress: (percent: number) => `${percent} % reached`,
  noProgress: 'not reported, or not scored',
  deadEnd: 'Its start would be its target. Let it end, or choose another way.',
  onlyEnd: 'Its start would be its target. Let it end, or give it another target on the tab Goals first.',
  undecided: (count: number) =>
    count === 1
      ? 'One goal cannot go on like this; it is marked in the list.'
      : `${count} goals cannot go on like this; they are marked in the list.`,
  summary: (goingOn: number, ending: number) => `${goals(goingOn)} on, ${ends(ending)}.`,
  closing: (day: string) => `The rows so far stay, with ${longDay(day)} under Closed.`,
  already: (count: number, cycle: string) =>
    count === 1
      ? `One goal is in ${isolate(cycle)} already and stays as it is.`
      : `${count} goals are in ${isolate(cycle)} already and stay as they are.`,
  others: (count: number) =>
    count === 1
      ? 'One open goal belongs to nobody who is active on the tab Engineers, and stays as it is.'
      : `${count} open goals belong to nobody who is active on the tab Engineers, and stay as they are.`,
  start: (cycle: string) => `Start ${isolate(cycle)}`,
  starting: 'Starting…',
  retry: 'Retry',
  noneOpen: 'No open goals',
  noneOpenHow:
    'A new cycle goes on with the open goals of the tab Goals, and there are none of an active engineer. Type goals there first.',
  noneHere: 'Nobody who is chosen has a goal that could go on or end.',
  started: (cycle: string) => `${isolate(cycle)} has started`,
  outcome: (wentOn: number, ended: number) =>
    `${wentOn === 1 ? 'One goal goes' : `${wentOn} goals go`} on at the end of the tab Goals; ${ended === 1 ? 'one has' : `${ended} have`} ended.`,
  next: 'Targets can be changed there at any time.',
  close: 'Close',
});

const id: typeof en = ({ longDay }) => ({
  reading: 'Membaca sasaran…',
  title: 'Siklus baru',
  name: 'Nama siklus',
  from: 'Hari pertama',
  due: 'Hari terakhir',
  forWhom: 'Untuk siapa',
  everybody: 'Semua engineer',
  ofManager: (manager) => `Engineer di bawah ${isolate(manager)}`,
  single: 'Engineer tertentu…',
  which: 'Engineer yang mana',
  startsAnew: 'Sasaran yang berlanjut dimulai dari nilainya saat ini',
  startsAnewHint: 'Targetnya tetap. Ini hanya untuk sasaran metric; yang lain tidak berubah.',
  goals: 'Sasaran yang masih terbuka',
  fromCurrent: 'Lanjut dari nilai saat ini',
  keepsStart: 'Lanjut dengan nilai awalnya',
  goesOn: 'Lanjut',
  ends: 'Selesai',
  noObjective: 'Tanpa objective',
  progress: (percent) => `${percent} % tercapai`,
  noProgress: 'belum dilaporkan, atau tidak dinilai',
  deadEnd: 'Nilai awalnya akan sama dengan targetnya. Akhiri saja, atau pilih cara lain.',
  onlyEnd:
    'Nilai awalnya akan sama dengan targetnya. Akhiri saja, atau beri target lain di tab Goals lebih dulu.',
  undecided: (count) => `${count} sasaran tidak bisa berlanjut seperti ini; lihat tandanya di daftar.`,
  summary: (goingOn, ending) => `${goingOn} sasaran berlanjut, ${ending} selesai.`,
  closing: (day) => `Baris yang lama tetap ada, dengan ${longDay(day)} di kolom Closed.`,
  already: (count, cycle) => `${count} sasaran sudah ada di ${isolate(cycle)} dan tidak diubah.`,
  others: (count) =>
    `${count} sasaran terbuka bukan milik siapa pun yang aktif di tab Engineers, dan tidak diubah.`,
  start: (cycle) => `Mulai ${isolate(cycle)}`,
  starting: 'Memulai…',
  retry: 'Coba lagi',
  noneOpen: 'Tidak ada sasaran terbuka',
  noneOpenHow:
    'Siklus baru meneruskan sasaran yang masih terbuka di tab Goals, dan belum ada milik engineer yang aktif. Ketik sasaran di sana lebih dulu.',
  noneHere: 'Yang dipilih tidak punya sasaran yang bisa dilanjutkan atau diakhiri.',
  started: (cycle) => `${isolate(cycle)} sudah dimulai`,
  outcome: (wentOn, ended) =>
    `${wentOn} sasaran berlanjut di bagian bawah tab Goals; ${ended} sudah selesai.`,
  next: 'Target bisa diubah di sana kapan saja.',
  close: 'Tutup',
});

/** Wording of the page "Start a new cycle", by language. */
export const cycleStrings = { en, id };

function goals(count: number): string {
  return count === 1 ? 'One goal goes' : `${count} goals go`;
}

function ends(count: number): string {
  return count === 1 ? 'one ends' : `${count} end`;
}
