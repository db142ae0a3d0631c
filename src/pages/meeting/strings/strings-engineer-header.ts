import { isolate } from '../../shell/bidi-isolate';
import { longDay, percent } from '../../shell/formats';
import { relativeDay } from './relative-day';

/** Wording of the choice of the engineer, and of what is known of the chosen one. */
const english = {
  label: 'Engineer',
  placeholder: 'Type part of a name…',
  nobody: (typed: string) => `No engineer matches “${isolate(typed)}”.`,
  follow: 'Reload and switch to the engineer of the open tab',
  openTab: (name: string) => `Open ${isolate(name)}’s tab`,
  choice: (name: string, team: string, hasDraft: boolean) =>
    isolate(name) + (team && ` · ${isolate(team)}`) + (hasDraft ? ' (draft)' : ''),
  noneChosen: 'Choose who the 1:1 is with.',
  readAgain: 'Read the workbook again',
  readingFor: (name: string) => `Reading ${isolate(name)}’s figures…`,
  neverMet: 'never met',
  lastMeeting: 'Last 1:1',
  nextDue: 'Next due',
  wasDue: 'Was due',
  score: 'Goals',
  cadence: { 'never met': 'No 1:1 yet', good: 'On time', due: 'Due', overdue: 'Overdue' },
  every: (cadenceDays: number) => `every ${cadenceDays === 1 ? '1 day' : `${cadenceDays} days`}`,
  noScore: 'nothing to score yet',
  /** A score never stands without its coverage; without any coverage it says nothing yet. */
  scored: (score: number, coverage: number | null) =>
    coverage === 0 ? 'nothing reported yet' : `${percent(score)}, from ${percent(coverage ?? 0)} reported`,
  caution: 'A conversation aid, not an appraisal.',
  when: relativeDay.en,
  day: longDay,
};

const indonesian: typeof english = {
  label: 'Engineer',
  placeholder: 'Ketik sebagian nama…',
  nobody: (typed) => `Tidak ada engineer yang cocok dengan “${isolate(typed)}”.`,
  follow: 'Baca ulang dan pindah ke engineer dari tab yang terbuka',
  openTab: (name) => `Buka tab ${isolate(name)}`,
  choice: (name, team, hasDraft) =>
    isolate(name) + (team && ` · ${isolate(team)}`) + (hasDraft ? ' (draf)' : ''),
  noneChosen: 'Pilih dengan siapa 1:1 ini.',
  readAgain: 'Baca ulang spreadsheet',
  readingFor: (name) => `Membaca data ${isolate(name)}…`,
  neverMet: 'belum pernah',
  lastMeeting: '1:1 terakhir',
  nextDue: 'Jadwal berikutnya',
  wasDue: 'Seharusnya',
  score: 'Sasaran',
  cadence: {
    'never met': 'Belum ada 1:1',
    good: 'Sesuai jadwal',
    due: 'Sudah waktunya',
    overdue: 'Terlambat',
  },
  every: (cadenceDays) => `setiap ${cadenceDays} hari`,
  noScore: 'belum ada yang dinilai',
  scored: (score, coverage) =>
    coverage === 0
      ? 'belum ada yang dilaporkan'
      : `${percent(score)}, dari ${percent(coverage ?? 0)} yang dilaporkan`,
  caution: 'Bahan diskusi, bukan penilaian kinerja.',
  when: relativeDay.id,
  day: longDay,
};

export const engineerHeaderStrings = { en: english, id: indonesian };
