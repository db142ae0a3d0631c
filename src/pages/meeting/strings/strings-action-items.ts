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
});

export const actionItemStrings = { en: english, id: indonesian };
