import type { Random } from './random';

const first = [
  ...[
    'Ada',
    'Agus',
    'Alan',
    'Anh',
    'Barbara',
    'Bayu',
    'Budi',
    'Chen',
    'Citra',
    'Dewi',
    'Edsger',
    'Eko',
    'Fran',
  ],
  ...[
    'Grace',
    'Hana',
    'Indah',
    'Ivan',
    'Joan',
    'Jürgen',
    'Ken',
    'Lestari',
    'Linus',
    'Margaret',
    'Mei',
    'Nadia',
  ],
  ...['Niklaus', 'Olga', 'Putri', 'Radia', 'Rizky', 'Sari', 'Tim', 'Ugo', 'Wahyu', 'Yukihiro', 'Zoë'],
];
const last = [
  ...['Allen', 'Backus', 'Cahyono', 'Dijkstra', 'Floyd', 'Gunawan', 'Hamilton', 'Hopper', 'Iverson', 'Kay'],
  ...[
    'Knuth',
    'Lamport',
    'Liskov',
    'Lovelace',
    'Matsumoto',
    'Naur',
    "O'Neil",
    'Perlman',
    'Pratama',
    'Ritchie',
  ],
  ...['Santoso', 'Setiawan', 'Thompson', 'Turing', 'Wijaya', 'Wing', 'Wirth', 'Yuan', 'Zuse', 'Åström'],
];

export const departments = [
  'Search',
  'Maps',
  'Payments',
  'Logistics',
  'Platform',
  'Data',
  'Security',
  'Design',
];
export const teams = ['Core', 'Web', 'Mobile', 'Infrastructure', ''];
export const places = [
  { locale: 'id_ID', timeZone: 'Asia/Jakarta' },
  { locale: 'en_US', timeZone: 'America/Los_Angeles' },
  { locale: 'de_DE', timeZone: 'Europe/Berlin' },
  { locale: 'en_GB', timeZone: 'Europe/London' },
  { locale: 'ja_JP', timeZone: 'Asia/Tokyo' },
];

/** This many different names. */
export function namesOf(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const name = `${random.one(first)} ${random.one(last)}`;
    // A company has people of the same name, a workbook does not.
    names.add(names.has(name) ? `${name} ${names.size}` : name);
  }
  return Array.from(names);
}

/** The id that the add-on gives an engineer of this name. */
export function engineerId(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return `eng-${plain.replaceAll(/[^a-z0-9]+/g, '-')}`;
}
