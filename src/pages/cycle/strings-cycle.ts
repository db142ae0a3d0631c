import { bidiIsolate } from '../shell/bidi-isolate';
import type { Formats } from '../shell/formats';

const en = ({ longDay }: Formats) => ({
  reading: 'Reading the goals…',
  title: 'New cycle',
  name: 'Cycle name',
  from: 'First day',
  due: 'Last day',
  forWhom: 'Engineers',
  everybody: 'All engineers',
  ofManager: (manager: string) => `Engineers of ${bidiIsolate(manager)}`,
  single: 'Selected engineers…',
  which: 'Which engineers',
  startsAnew: 'Continued goals start from their current value',
  startsAnewHint: 'Targets do not change. This applies to metric goals only; other goals do not change.',
  goals: 'Open goals',
  fromCurrent: 'Continues from current value',
  keepsStart: 'Continues from its start',
  continues: 'Continues',
  ends: 'Ends',
  noObjective: 'No objective',
  progress: (percent: number) => `${percent} % reached`,
  noProgress: 'not reported or not scored',
  deadEnd: 'Its start would equal its target. Let it end, or choose another option.',
  onlyEnd: 'Its start would equal its target. Let it end, or change its target on the tab Goals first.',
  undecided: (count: number) =>
    count === 1
      ? 'One goal cannot continue like this; it is marked in the list.'
      : `${count} goals cannot continue like this; they are marked in the list.`,
  summary: (goingOn: number, ending: number) => `${goals(goingOn)}, ${ends(ending)}.`,
  closing: (day: string) => `The previous rows remain, with ${longDay(day)} under Closed.`,
  already: (count: number, cycle: string) =>
    count === 1
      ? `One goal is already in ${bidiIsolate(cycle)} and does not change.`
      : `${count} goals are already in ${bidiIsolate(cycle)} and do not change.`,
  others: (count: number) =>
    count === 1
      ? 'One open goal belongs to no active engineer on the tab Engineers and does not change.'
      : `${count} open goals belong to no active engineer on the tab Engineers and do not change.`,
  start: (cycle: string) => `Start ${bidiIsolate(cycle)}`,
  starting: 'Starting…',
  retry: 'Retry',
  noneOpen: 'No open goals',
  noneOpenHow:
    'A new cycle continues the open goals on the tab Goals, but no active engineer has one. Enter goals there first.',
  noneHere: 'None of the selected engineers has a goal to continue or end.',
  started: (cycle: string) => `${bidiIsolate(cycle)} has started`,
  outcome: (wentOn: number, ended: number) =>
    `${wentOn === 1 ? 'One goal continues' : `${wentOn} goals continue`} at the end of the tab Goals; ${ended === 1 ? 'one has' : `${ended} have`} ended.`,
  next: 'You can change targets there at any time.',
});

const id: typeof en = ({ longDay }) => ({
  reading: 'Membaca sasaran…',
  title: 'Siklus baru',
  name: 'Nama siklus',
  from: 'Hari pertama',
  due: 'Hari terakhir',
  forWhom: 'Engineer',
  everybody: 'Semua engineer',
  ofManager: (manager) => `Engineer di bawah ${bidiIsolate(manager)}`,
  single: 'Engineer tertentu…',
  which: 'Engineer yang mana',
  startsAnew: 'Sasaran yang berlanjut dimulai dari nilainya saat ini',
  startsAnewHint: 'Target tidak berubah. Ini hanya berlaku untuk sasaran metric; sasaran lain tidak berubah.',
  goals: 'Sasaran yang masih terbuka',
  fromCurrent: 'Lanjut dari nilai saat ini',
  keepsStart: 'Lanjut dengan nilai awalnya',
  continues: 'Lanjut',
  ends: 'Selesai',
  noObjective: 'Tanpa objective',
  progress: (percent) => `${percent} % tercapai`,
  noProgress: 'belum dilaporkan, atau tidak dinilai',
  deadEnd: 'Nilai awalnya akan sama dengan targetnya. Akhiri saja, atau pilih opsi lain.',
  onlyEnd:
    'Nilai awalnya akan sama dengan targetnya. Akhiri saja, atau ubah targetnya di tab Goals lebih dulu.',
  undecided: (count) => `${count} sasaran tidak bisa berlanjut seperti ini; lihat tandanya di daftar.`,
  summary: (goingOn, ending) => `${goingOn} sasaran berlanjut, ${ending} selesai.`,
  closing: (day) => `Baris yang lama tetap ada, dengan ${longDay(day)} di kolom Closed.`,
  already: (count, cycle) => `${count} sasaran sudah ada di ${bidiIsolate(cycle)} dan tidak diubah.`,
  others: (count) =>
    `${count} sasaran terbuka bukan milik siapa pun yang aktif di tab Engineers, dan tidak diubah.`,
  start: (cycle) => `Mulai ${bidiIsolate(cycle)}`,
  starting: 'Memulai…',
  retry: 'Coba lagi',
  noneOpen: 'Tidak ada sasaran terbuka',
  noneOpenHow:
    'Siklus baru meneruskan sasaran yang masih terbuka di tab Goals, tetapi belum ada milik engineer yang aktif. Isi sasaran di sana lebih dulu.',
  noneHere: 'Engineer yang dipilih tidak punya sasaran untuk dilanjutkan atau diakhiri.',
  started: (cycle) => `${bidiIsolate(cycle)} sudah dimulai`,
  outcome: (wentOn, ended) =>
    `${wentOn} sasaran berlanjut di bagian bawah tab Goals; ${ended} sudah selesai.`,
  next: 'Anda bisa mengubah target di sana kapan saja.',
});

/** The strings of the page "Start a new cycle". */
export const cycleStrings = { en, id };

function goals(count: number): string {
  return count === 1 ? 'One goal continues' : `${count} goals continue`;
}

function ends(count: number): string {
  return count === 1 ? 'one ends' : `${count} end`;
}
