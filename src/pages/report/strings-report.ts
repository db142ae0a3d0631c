import { bidiIsolate } from '../shell/bidi-isolate';
import type { Formats } from '../shell/formats';
import { reportChoiceStrings } from './strings-report-choices';

/** The strings of the page "Growth report" and of the report itself. */
const en = ({ longDay, percent }: Formats) => ({
  ...reportChoiceStrings.en,

  page: 'Growth report',
  title: (name: string) => `Growth report: ${bidiIsolate(name)}`,
  role: 'Role',
  team: 'Team',
  manager: 'Manager',
  days: (from: string, to: string) => `${longDay(from)} – ${longDay(to)}`,
  madeOn: 'Created on',
  caution: 'A figure is a conversation aid, not an appraisal.',

  charts: 'Over time',
  feeling: 'Feeling',
  workload: 'Workload',
  score: 'Score',
  coverage: 'Coverage',
  scoreAndCoverage: 'Score and coverage',
  noFigures: 'No figures in this period.',
  drawn: (name: string, count: number) => `${name}: ${count === 1 ? 'one figure' : `${count} figures`}`,
  drawnOne: (value: string, day: string) => `${value} on ${longDay(day)}`,
  drawnMany: (
    first: string,
    firstDay: string,
    last: string,
    lastDay: string,
    lowest: string,
    highest: string,
  ) =>
    `from ${first} on ${longDay(firstDay)} to ${last} on ${longDay(lastDay)}, between ${lowest} and ${highest}`,

  confidences: 'Progress and confidence',
  confidence: 'Confidence',
  ofTen: (value: number) => `${value} of 10`,

  keyResults: 'Key results',
  keyResult: 'Key result',
  objective: 'Objective',
  first: 'First',
  last: 'Last',
  target: 'Target',
  progress: 'Progress',
  status: 'Status',
  moved: 'Moved',
  movedOn: (steps: string) => `Moved: ${steps}`,
  sinceLast: 'since the last 1:1',
  notMoved: 'No change in this period.',
  notReported: 'not reported',
  notScored: 'not scored',
  yes: 'yes',
  no: 'no',
  noObjective: 'No objective',
  statuses: {
    Done: 'Done',
    'On track': 'On track',
    Behind: 'Behind',
    'At risk': 'At risk',
    Closed: 'Closed',
  },
  closedOn: (day: string) => `closed ${longDay(day)}`,
  gone: 'no longer on the tab Goals',
  noKeyResults: 'No key results in this period.',

  wins: 'Wins',
  win: 'Win',
  winCount: (count: number) =>
    count === 1 ? 'One win in this period.' : `${count === 0 ? 'No' : count} wins in this period.`,

  meetings: '1:1s',
  meetingCount: (count: number) =>
    count === 1 ? 'One 1:1 in this period.' : `${count} 1:1s in this period.`,
  noMeetings: 'No 1:1s in this period.',
  date: 'Date',
  words: 'What was discussed',
  /** Short headings of the default questions, by question id. */
  asked: new Map([
    ['feeling', 'Feeling'],
    ['workload', 'Workload'],
    ['top-of-mind', 'Top of mind'],
    ['blockers', 'Blockers'],
    ['feedback', 'Feedback wanted'],
  ]),
  notes: 'Notes',
  scored: (score: number, coverage: number | null) =>
    coverage === 0 ? 'nothing reported' : `${percent(score)}, from ${percent(coverage ?? 0)} reported`,

  actions: 'Actions',
  actionCounts: (done: number, open: number, overdue: number, dropped: number) =>
    `${done} done, ${open} open${overdue > 0 ? ` (${overdue} overdue)` : ''}${dropped > 0 ? `, ${dropped} dropped` : ''}.`,
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  closed: 'Closed',
  done: 'Done',
  open: 'Open',
  dueOn: (day: string) => `due ${longDay(day)}`,
  doneOn: (day: string) => `done ${longDay(day)}`,

  summary: 'Manager’s summary',
  summaryHint:
    'Part of the report that you print or save as a tab. It is not stored anywhere else and is lost when you close this dialog.',
});

const id: typeof en = ({ longDay, percent }) => ({
  ...reportChoiceStrings.id,

  page: 'Laporan perkembangan',
  title: (name) => `Laporan perkembangan: ${bidiIsolate(name)}`,
  role: 'Posisi',
  team: 'Tim',
  manager: 'Manajer',
  days: (from, to) => `${longDay(from)} s.d. ${longDay(to)}`,
  madeOn: 'Dibuat pada',
  caution: 'Angka adalah bahan diskusi, bukan penilaian kinerja.',

  charts: 'Dari waktu ke waktu',
  feeling: 'Perasaan',
  workload: 'Beban kerja',
  score: 'Skor',
  coverage: 'Cakupan',
  scoreAndCoverage: 'Skor dan cakupan',
  noFigures: 'Tidak ada angka di periode ini.',
  drawn: (name, count) => `${name}: ${count} angka`,
  drawnOne: (value, day) => `${value} pada ${longDay(day)}`,
  drawnMany: (first, firstDay, last, lastDay, lowest, highest) =>
    `dari ${first} pada ${longDay(firstDay)} menjadi ${last} pada ${longDay(lastDay)}, antara ${lowest} dan ${highest}`,

  confidences: 'Kemajuan dan keyakinan',
  confidence: 'Keyakinan',
  ofTen: (value) => `${value} dari 10`,

  keyResults: 'Sasaran',
  keyResult: 'Nama sasaran',
  objective: 'Kelompok sasaran',
  first: 'Awal',
  last: 'Akhir',
  target: 'Target',
  progress: 'Kemajuan',
  status: 'Keadaan',
  moved: 'Bergerak',
  movedOn: (steps) => `Bergerak: ${steps}`,
  sinceLast: 'sejak 1:1 terakhir',
  notMoved: 'Tidak ada perubahan di periode ini.',
  notReported: 'belum dilaporkan',
  notScored: 'tidak dinilai',
  yes: 'ya',
  no: 'belum',
  noObjective: 'Tanpa objective',
  statuses: {
    Done: 'Tercapai',
    'On track': 'Sesuai rencana',
    Behind: 'Tertinggal',
    'At risk': 'Terancam',
    Closed: 'Ditutup',
  },
  closedOn: (day) => `ditutup ${longDay(day)}`,
  gone: 'tidak ada lagi di tab Goals',
  noKeyResults: 'Tidak ada sasaran di periode ini.',

  wins: 'Pencapaian',
  win: 'Pencapaian',
  winCount: (count) =>
    count === 0 ? 'Tidak ada pencapaian dalam periode ini.' : `${count} pencapaian dalam periode ini.`,

  meetings: 'Pertemuan 1:1',
  meetingCount: (count) => `${count} kali 1:1 di periode ini.`,
  noMeetings: 'Tidak ada 1:1 di periode ini.',
  date: 'Tanggal',
  words: 'Isi pembicaraan',
  asked: new Map([
    ['feeling', 'Perasaan'],
    ['workload', 'Beban kerja'],
    ['top-of-mind', 'Yang dipikirkan'],
    ['blockers', 'Hambatan'],
    ['feedback', 'Umpan balik yang diharapkan'],
  ]),
  notes: 'Catatan',
  scored: (score, coverage) =>
    coverage === 0
      ? 'belum ada yang dilaporkan'
      : `${percent(score)}, dari ${percent(coverage ?? 0)} yang dilaporkan`,

  actions: 'Tindak lanjut',
  actionCounts: (done, open, overdue, dropped) =>
    `${done} selesai, ${open} masih terbuka${overdue > 0 ? ` (${overdue} terlambat)` : ''}${dropped > 0 ? `, ${dropped} dibatalkan` : ''}.`,
  action: 'Yang dikerjakan',
  owner: 'Oleh',
  due: 'Tenggat',
  closed: 'Ditutup',
  done: 'Selesai',
  open: 'Terbuka',
  dueOn: (day) => `tenggat ${longDay(day)}`,
  doneOn: (day) => `selesai ${longDay(day)}`,

  summary: 'Ringkasan manajer',
  summaryHint:
    'Ikut dicetak atau disimpan ke tab bersama laporan. Tidak disimpan di tempat lain, dan hilang saat dialog ini ditutup.',
});

/** By language. */
export const reportStrings = { en, id };
export type ReportStrings = ReturnType<typeof en>;
