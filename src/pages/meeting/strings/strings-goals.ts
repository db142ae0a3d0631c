import type { GoalStatus } from '../../../domain/goals/goal-status';
import { decimalNumber, longDay } from '../../shell/formats';

/** Wording of the goals. */
const english = {
  title: 'Goals',
  none: 'No key results yet.',
  weightsOfObjectives: (share: number) => `Objective weights add up to ${exact(share)}.`,
  weightsOfKeyResults: (share: number) => `Weights add up to ${exact(share)}.`,
  weightOfObjective: (weight: number) => `weight ${decimalNumber(weight)}`,
  droppedOut: (names: string) => `No key result that counts: ${names}.`,
  unknown: 'This objective has no weight on the engineer’s tab, so it does not count in the score.',
  noObjective: 'No objective',
  count: (count: number) => (count === 1 ? '1 key result' : `${count} key results`),
  noScore: 'no score',
  current: (keyResult: string) => `Current value of: ${keyResult}`,
  reached: (keyResult: string) => `Reached: ${keyResult}`,
  isReached: 'Reached',
  goingTo: { metric: 'of', 'at most': 'at most', 'at least': 'at least' },
  notReported: 'not reported yet',
  weight: (weight: string) => `Weight ${weight}`,
  blankWeight: (share: string) => `Weight blank: ${share}`,
  worth: (points: number, open: number) =>
    `worth ${pointsOf(points)} of 100${open > 0 ? `, ${pointsOf(open, points)} still open` : ''}`,
  status: {
    Done: 'Done',
    'On track': 'On track',
    Behind: 'Behind',
    'At risk': 'At risk',
  } as Readonly<Record<GoalStatus, string>>,
  due: (day: string) => `due ${longDay(day)}`,
  edit: 'Edit',
  editOne: (keyResult: string) => `Edit: ${keyResult}`,
  retire: 'Retire this key result',
  retired: 'Will be retired when you save.',
  takeBack: 'Keep',
  takeBackOne: (keyResult: string) => `Keep, do not retire: ${keyResult}`,
  add: 'Add a key result',
  newOne: 'New key result',
  remove: 'Remove',
  close: 'Close',
  closeOne: (keyResult: string) => `Close: ${keyResult}`,
  objective: 'Objective',
  keyResult: 'Key result',
  type: 'Type',
  types: {
    metric: 'From start to target',
    binary: 'Reached or not',
    'at most': 'At most the target',
    'at least': 'At least the target',
  },
  weightField: 'Weight',
  start: 'Start',
  target: 'Target',
  currentField: 'Current',
  dueField: 'Due',
};

const indonesian: typeof english = {
  title: 'Sasaran',
  none: 'Belum ada key result.',
  weightsOfObjectives: (share) => `Jumlah bobot objective ${exact(share)}.`,
  weightsOfKeyResults: (share) => `Jumlah bobot ${exact(share)}.`,
  weightOfObjective: (weight) => `bobot ${decimalNumber(weight)}`,
  droppedOut: (names) => `Tanpa key result yang bisa dihitung: ${names}.`,
  unknown: 'Objective ini tidak punya bobot di tab engineer, jadi tidak dihitung dalam skor.',
  noObjective: 'Tanpa objective',
  count: (count) => `${count} key result`,
  noScore: 'belum ada nilai',
  current: (keyResult) => `Nilai saat ini: ${keyResult}`,
  reached: (keyResult) => `Tercapai: ${keyResult}`,
  isReached: 'Tercapai',
  goingTo: { metric: 'dari', 'at most': 'paling banyak', 'at least': 'paling sedikit' },
  notReported: 'belum dilaporkan',
  weight: (weight) => `Bobot ${weight}`,
  blankWeight: (share) => `Bobot kosong: ${share}`,
  worth: (points, open) =>
    `bernilai ${pointsOf(points)} dari 100${open > 0 ? `, sisa ${pointsOf(open, points)}` : ''}`,
  status: { Done: 'Selesai', 'On track': 'Sesuai rencana', Behind: 'Tertinggal', 'At risk': 'Berisiko' },
  due: (day) => `tenggat ${longDay(day)}`,
  edit: 'Ubah',
  editOne: (keyResult) => `Ubah: ${keyResult}`,
  retire: 'Akhiri key result ini',
  retired: 'Akan diakhiri saat Anda menyimpan.',
  takeBack: 'Batalkan',
  takeBackOne: (keyResult) => `Batalkan, jangan akhiri: ${keyResult}`,
  add: 'Tambah key result',
  newOne: 'Key result baru',
  remove: 'Hapus',
  close: 'Tutup',
  closeOne: (keyResult) => `Tutup: ${keyResult}`,
  objective: 'Objective',
  keyResult: 'Key result',
  type: 'Jenis',
  types: {
    metric: 'Dari nilai awal ke target',
    binary: 'Tercapai atau belum',
    'at most': 'Tidak melebihi target',
    'at least': 'Tidak kurang dari target',
  },
  weightField: 'Bobot',
  start: 'Nilai awal',
  target: 'Target',
  currentField: 'Saat ini',
  dueField: 'Tenggat',
};

export const goalStrings = { en: english, id: indonesian };

/** Whole percents where they tell it, else two decimals. */
function exact(share: number): string {
  return `${decimalNumber(share * 100)}\u00a0%`;
}

/** Points of 100: whole ones, or with a decimal where the key result is worth less than 10. */
function pointsOf(points: number, worth = points): string {
  return decimalNumber(points, worth < 10 ? 1 : 0);
}
