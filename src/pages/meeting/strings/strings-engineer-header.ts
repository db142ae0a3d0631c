import type { EngineerSummary } from '../../../contract/meeting-form';
import { dayNumber } from '../../../domain/cells/day';
import type { UnreadCell } from '../../../domain/check/finding';
import { bidiIsolate } from '../../shell/bidi-isolate';
import type { Formats } from '../../shell/formats';

type Blocked = NonNullable<EngineerSummary['blocked']>;

/** A day relative to today: "today", "12 days ago", "in 3 days". */
const relativeDay = {
  en: (day: string, today: string): string => {
    const ahead = daysAhead(day, today);
    if (ahead === 0) return 'today';
    if (ahead === -1) return 'yesterday';
    if (ahead === 1) return 'tomorrow';
    return ahead < 0 ? `${-ahead} days ago` : `in ${ahead} days`;
  },
  id: (day: string, today: string): string => {
    const ahead = daysAhead(day, today);
    if (ahead === 0) return 'hari ini';
    if (ahead === -1) return 'kemarin';
    if (ahead === 1) return 'besok';
    return ahead < 0 ? `${-ahead} hari lalu` : `${ahead} hari lagi`;
  },
};

/** The strings of the engineer list, and of the summary of the chosen engineer. */
const english = ({ longDay, percent }: Formats) => ({
  label: 'Engineer',
  placeholder: 'Type part of a name…',
  nobody: (typed: string) => `No engineer matches “${bidiIsolate(typed)}”.`,
  follow: 'Reload and switch to the engineer of the open tab',
  openTab: (name: string) => `Open ${bidiIsolate(name)}’s tab`,
  choice: (name: string, team: string, hasDraft: boolean) =>
    bidiIsolate(name) + (team && ` · ${bidiIsolate(team)}`) + (hasDraft ? ' (draft)' : ''),
  noneChosen: 'Choose who the 1:1 is with.',
  readingFor: (name: string) => `Reading ${bidiIsolate(name)}’s figures…`,
  neverMet: 'never met',
  lastMeeting: 'Last 1:1',
  nextDue: 'Next due',
  wasDue: 'Was due',
  score: 'Goals',
  cadence: { 'never met': 'No 1:1 yet', good: 'On time', due: 'Due', overdue: 'Overdue' },
  every: (cadenceDays: number) => `every ${cadenceDays === 1 ? '1 day' : `${cadenceDays} days`}`,
  noScore: 'nothing to score yet',
  /** A score is always shown with its coverage; with a coverage of 0, there is no score to show. */
  scored: (score: number, coverage: number | null) =>
    coverage === 0 ? 'nothing reported yet' : `${percent(score)}, from ${percent(coverage ?? 0)} reported`,
  caution: 'A conversation aid, not an appraisal.',
  /** If the cell in the way is known, another sentence names it. */
  scoreError: (error: string, isKnown: boolean) =>
    `the sheet shows ${error}${isKnown ? '' : '; Set up this workbook says why'}`,
  blocked: ({ tab, cell, formula }: Blocked) =>
    `A value in ${cell} of the tab ${bidiIsolate(tab)} blocks the formula in ${formula}, so the sheet shows no scores. Clear ${cell}.`,
  unread: ({ tab, cell, column, value, needs, limits }: UnreadCell) =>
    `${column} in ${cell} of the tab ${bidiIsolate(tab)} is ${bidiIsolate(value)} and is left out. Type a ${
      needs === 'date' ? 'date there, such as 2026-12-31' : `number there${limits}`
    }.`,
  moreUnread: (count: number) => `Other cells left out: ${count}. Check this workbook lists all.`,
  when: relativeDay.en,
  day: longDay,
});

const indonesian: typeof english = ({ longDay, percent }) => ({
  label: 'Engineer',
  placeholder: 'Ketik sebagian nama…',
  nobody: (typed) => `Tidak ada engineer yang cocok dengan “${bidiIsolate(typed)}”.`,
  follow: 'Baca ulang dan pindah ke engineer dari tab yang terbuka',
  openTab: (name) => `Buka tab ${bidiIsolate(name)}`,
  choice: (name, team, hasDraft) =>
    bidiIsolate(name) + (team && ` · ${bidiIsolate(team)}`) + (hasDraft ? ' (draf)' : ''),
  noneChosen: 'Pilih dengan siapa 1:1 ini.',
  readingFor: (name) => `Membaca data ${bidiIsolate(name)}…`,
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
  scoreError: (error, isKnown) =>
    `spreadsheet menampilkan ${error}${isKnown ? '' : '; Set up this workbook menyebutkan sebabnya'}`,
  blocked: ({ tab, cell, formula }) =>
    `Nilai di ${cell} pada tab ${bidiIsolate(tab)} menghalangi rumus di ${formula}, sehingga skor tidak muncul di spreadsheet. Kosongkan ${cell}.`,
  unread: ({ tab, cell, column, value, needs, limits }) =>
    `${column} di ${cell} pada tab ${bidiIsolate(tab)} berisi ${bidiIsolate(value)} dan tidak dihitung. Ketik ${
      needs === 'date' ? 'tanggal di sana, misalnya 2026-12-31' : `angka di sana${limits}`
    }.`,
  moreUnread: (count) => `${count} sel lain tidak dihitung. Check this workbook menyebutkan semuanya.`,
  when: relativeDay.id,
  day: longDay,
});

export const engineerHeaderStrings = { en: english, id: indonesian };

function daysAhead(day: string, today: string): number {
  return (dayNumber(day) ?? 0) - (dayNumber(today) ?? 0);
}
