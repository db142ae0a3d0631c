import { menuPath } from '../../domain/menu-path';

/** The strings of the page "Report on managers". */
const en = {
  title: 'Report on managers',
  what: 'The table of the tab Managers, for an e-mail to HR. It contains no text from a 1:1.',
  heading: (day: string) => `1:1s by manager, ${day}`,
  everybody: 'All engineers',
  filtered: (filters: string) => `Filters: ${filters}`,
  filters: { manager: 'Manager', team: 'Team', cycle: 'Cycle', show: 'Show' },
  manager: 'Manager',
  none: 'No manager',
  all: 'All managers',
  headers: {
    people: 'People',
    met: 'Met within cadence',
    'met-then': 'Met 30 days ago',
    held: 'Held in 90 days',
    expected: 'Expected',
    'held-then': 'Held in the 90 before',
    overdue: 'Overdue 1:1s',
    never: 'Never met',
    actions: 'Overdue actions',
    coverage: 'Coverage of goals',
    score: 'Mean score',
    scored: 'People with a score',
  },
  remark: 'A figure is a conversation aid, not an appraisal.',
  copy: 'Copy as report',
  hint: 'Paste it into an e-mail. The filters of the tab Dashboard decide which engineers count.',
  copied: 'Copied',
  byHand: 'This browser does not allow copying. Copy this text by hand:',
  nobody:
    'No engineer passes the filters of the tab Dashboard. Change them there, then open this dialog again.',
  fault: (cell: string) =>
    `The tab Managers shows an error in ${cell}. Choose ${menuPath} › Set up this workbook, which repairs the formula or names the cell that blocks it.`,
};

export type ManagersStrings = typeof en;

const id: ManagersStrings = {
  title: 'Laporan per manajer',
  what: 'Tabel dari tab Managers, untuk email ke HR. Isinya tanpa teks dari 1:1.',
  heading: (day) => `1:1 per manajer, ${day}`,
  everybody: 'Semua engineer',
  filtered: (filters) => `Filter: ${filters}`,
  filters: { manager: 'Manajer', team: 'Tim', cycle: 'Siklus', show: 'Tampilkan' },
  manager: 'Manajer',
  none: 'Tanpa manajer',
  all: 'Semua manajer',
  headers: {
    people: 'Orang',
    met: 'Sesuai irama',
    'met-then': 'Sesuai irama 30 hari lalu',
    held: 'Diadakan dalam 90 hari',
    expected: 'Diharapkan',
    'held-then': 'Diadakan 90 hari sebelumnya',
    overdue: '1:1 terlambat',
    never: 'Belum pernah bertemu',
    actions: 'Tindakan terlambat',
    coverage: 'Cakupan sasaran',
    score: 'Rata-rata skor',
    scored: 'Orang dengan skor',
  },
  remark: 'Angka adalah bahan percakapan, bukan penilaian.',
  copy: 'Salin sebagai laporan',
  hint: 'Tempel ke email. Filter di tab Dashboard menentukan engineer yang dihitung.',
  copied: 'Tersalin',
  byHand: 'Browser ini tidak mengizinkan penyalinan. Salin teks ini sendiri:',
  nobody:
    'Tidak ada engineer yang lolos filter di tab Dashboard. Ubah filternya di sana, lalu buka dialog ini lagi.',
  fault: (cell) =>
    `Tab Managers menampilkan error di ${cell}. Pilih ${menuPath} › Set up this workbook, yang memperbaiki formulanya atau menyebut sel yang menghalanginya.`,
};

export const managersStrings = { en, id };
