import type { Formats } from '../../shell/formats';

/** The strings of existing and new action items and talking points. */
const english = ({ longDay }: Formats) => ({
  open: 'Open actions',
  none: 'No open actions.',
  overdueCount: (count: number) => `${count} overdue`,
  showAll: (count: number) => `Show all ${count}`,
  overdueSince: (day: string) => `Overdue since ${longDay(day)}`,
  due: (day: string) => `Due ${longDay(day)}`,
  noDue: 'No due date',
  changeDue: (action: string, due: string) => `${due}. Change the due date of: ${action}`,
  dueOf: (action: string) => `Due date of: ${action}`,
  added: 'New actions',
  addAction: 'Add an action…',
  newAction: (number: number) => `New action ${number}`,
  ownerOf: (action: string) => `Owner of: ${action}`,
  nobody: 'Unassigned',
  remove: (words: string) => `Remove: ${words}`,
  removed: (words: string) => `Removed: ${words}`,
  topics: 'Talking points',
  noTopics: 'No talking points yet.',
  topicsHint: 'Tick the ones you have discussed.',
  addedBy: (who: string) => `by ${who}`,
  addTopic: 'Add a talking point…',
  newTopic: (number: number) => `New talking point ${number}`,
  chooseRepeats: 'How often they recur…',
  repeatsOf: (topic: string) => `How often: ${topic}`,
  repeats: (every: number) =>
    every === 0 ? 'Once' : every === 1 ? 'At every 1:1' : `At every ${ordinal(every)} 1:1`,
});

const indonesian: typeof english = ({ longDay }) => ({
  open: 'Tindakan terbuka',
  none: 'Tidak ada tindakan terbuka.',
  overdueCount: (count) => `${count} terlambat`,
  showAll: (count) => `Tampilkan semua (${count})`,
  overdueSince: (day) => `Terlambat sejak ${longDay(day)}`,
  due: (day) => `Tenggat ${longDay(day)}`,
  noDue: 'Tanpa tenggat',
  changeDue: (action, due) => `${due}. Ubah tenggat: ${action}`,
  dueOf: (action) => `Tenggat: ${action}`,
  added: 'Tindakan baru',
  addAction: 'Tambah tindakan…',
  newAction: (number) => `Tindakan baru ${number}`,
  ownerOf: (action) => `Penanggung jawab: ${action}`,
  nobody: 'Belum ditentukan',
  remove: (words) => `Hapus: ${words}`,
  removed: (words) => `Dihapus: ${words}`,
  topics: 'Topik pembahasan',
  noTopics: 'Belum ada topik yang dicatat.',
  topicsHint: 'Centang yang sudah dibahas.',
  addedBy: (who) => `dari ${who}`,
  addTopic: 'Tambah topik…',
  newTopic: (number) => `Topik baru ${number}`,
  chooseRepeats: 'Seberapa sering berulang…',
  repeatsOf: (topic) => `Seberapa sering: ${topic}`,
  repeats: (every) => (every === 0 ? 'Sekali' : every === 1 ? 'Di setiap 1:1' : `Setiap ${every} kali 1:1`),
});

/** For numbers up to 20: 2nd, 3rd, 4th. */
function ordinal(number: number): string {
  return `${number}${({ 2: 'nd', 3: 'rd' } as Record<number, string>)[number] ?? 'th'}`;
}

export const actionItemStrings = { en: english, id: indonesian };
