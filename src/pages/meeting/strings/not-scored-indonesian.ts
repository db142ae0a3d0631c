import type { Flaw } from '../../../domain/cells/cell-number';

/** What a goal's sentence can be about. */
const subjects: Readonly<Record<string, string>> = {
  'the type': 'jenisnya',
  'the weight': 'bobotnya',
  'the start': 'nilai awalnya',
  'the target': 'targetnya',
  'the current value': 'nilai saat ininya',
  'the cap in Settings': 'batas di Settings',
};

/** What the scoring rule says of a value, without its subject; a bracket is kept as it is. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^is a date$/, 'berupa tanggal'],
  [/^is blank$/, 'kosong'],
  [/^is not a date, but the current value is$/, 'bukan tanggal, padahal nilai saat ini tanggal'],
  [/^is (.+)$/s, 'adalah $1'],
  [/^holds the error (.+)$/, 'berisi galat $1'],
  [/^holds the text (.+), which can mean (\S+) or (\S+)$/s, 'berisi teks $1, yang bisa berarti $2 atau $3'],
  [/^holds (.+), which is not a number$/s, 'berisi $1, yang bukan angka'],
  [/^start and target are the same$/, 'nilai awal dan target sama'],
  [/^its numbers are too far apart to compare$/, 'angka-angkanya terlalu jauh untuk dibandingkan'],
];

const remedies: Readonly<Record<string, string>> = {
  'check the start, target and current value': 'periksa nilai awal, target, dan nilai saat ini',
  'choose metric, binary, at most or at least': 'pilih metric, binary, at most, atau at least',
  'fix the formula in that cell': 'perbaiki rumus di sel itu',
  'give them different values or another type': 'beri nilai yang berbeda atau jenis lain',
  'type 0 or more there': 'ketik 0 atau lebih di sana',
  'type a number there and format the cell as a number':
    'ketik angka di sana dan format selnya sebagai angka',
  'type a number there or leave it blank': 'ketik angka di sana atau kosongkan',
  'type a smaller number there': 'ketik angka yang lebih kecil di sana',
  'type it as a number, not as text': 'ketik sebagai angka, bukan teks',
  'type the start date': 'ketik tanggal mulainya',
  'type the value to reach': 'ketik nilai yang ingin dicapai',
  'use dates or numbers throughout': 'gunakan tanggal semua atau angka semua',
};

/** The Indonesian sentence for a key result that cannot be scored; parts that are not known remain English (P378). */
export function notScoredInIndonesian({ what, remedy }: Flaw): string {
  const subject = Object.keys(subjects).find((one) => what.startsWith(`${one} `));
  const rest = subject === undefined ? what : what.slice(subject.length + 1);
  const [pattern, text] = reasons.find(([one]) => one.test(rest)) ?? [/^.*$/s, '$&'];
  const reason = rest.replace(pattern, text);
  const whole = subject === undefined ? reason : `${subjects[subject]} ${reason}`;
  return `Tidak dinilai: ${whole}; ${remedies[remedy] ?? remedy}.`;
}
