import type { Failure } from '../../../src/contract/outcome';
import { readLocalDay } from '../../../src/domain/cells/local-day';
import { readCycleForm } from '../../../src/domain/cycles/cycle-form';
import { checkBatch } from '../../../src/domain/engineers/engineer-batch';
import { readEngineerEdit } from '../../../src/domain/engineers/engineer-edit';
import { readRoster } from '../../../src/domain/engineers/roster';
import type { Refusal } from '../../../src/domain/refusal';
import { cycleRefusals } from '../../../src/pages/cycle/strings-refusal-cycle';
import { engineerRefusals } from '../../../src/pages/engineers/strings-refusal-engineers';
import { importRefusals } from '../../../src/pages/import/strings-refusal-import';
import { localize } from '../../../src/pages/shell/page-context';
import type { RefusalStrings } from '../../../src/pages/shell/strings/strings-refusal-any';
import { proposalOf } from '../../support/import/read-shape';
import { inIndonesian } from '../../support/in-indonesian';
import { refusalOf } from '../../support/refusal-of';

const goal = { id: 'goal-1', keyResult: 'Ship', seen: '', choice: 'from start', newId: 'copy-1' } as const;
const cycle = { name: '2027 Q1', from: '2027-01-01', due: '2027-03-31', goals: [goal] };
const starting = (change: object) =>
  refusalOf(() => readCycleForm({ ...cycle, ...change } as typeof cycle, '2026-12-20'));

const row = { name: 'Ada', email: '', role: '', team: '', manager: '', cadenceDays: '14', started: '' };
const seen = { ...row, status: 'Active' };
const editing = (wanted: object, now: object = {}) =>
  refusalOf(() => readEngineerEdit({ seen, wanted: { ...seen, ...wanted } }, { ...seen, ...now }, []));

const pasted = (text: string) =>
  readRoster(text, { today: '2026-11-22', defaultCadenceDays: 14, engineers: [] });
const flawOf = (text: string): Refusal | null | undefined => {
  const { flaw, rows } = pasted(text);
  const [row1] = rows.filter(({ fate }) => fate.kind === 'wrong');
  return flaw ?? (row1?.fate.kind === 'wrong' ? row1.fate.flaws[0] : null);
};

const translated = (refusal: Refusal | null | undefined, refusals: RefusalStrings): string => {
  if (!refusal) throw new Error('Nothing was refused.');
  const words = localize('id', undefined, refusals).failureText(refusal);
  expect(words).not.toBe(localize('en', undefined, refusals).failureText(refusal));
  expect(words).not.toMatch(/undefined|null|NaN/);
  return words;
};

test.each([
  ['M195', () => starting({ name: ' ' }), ['belum punya nama']],
  ['M195', () => starting({ due: '2026-12-31' }), ['31 Des 2026', '1 Jan 2027', 'ke-731']],
  ['M195', () => starting({ due: '2029-12-31' }), ['31 Des 2029', '1096 hari', 'ke-731']],
  ['M195', () => starting({ goals: [] }), ['Tidak ada sasaran']],
  [
    'M195',
    () => starting({ from: '2028-01-01', due: '2028-03-31' }),
    ['1 Jan 2028', '377 hari lagi', '366 hari'],
  ],
  ['M195', () => starting({ from: '2025-01-01' }), ['1 Jan 2025', '718 hari lalu', '366 hari']],
])('P126 a refusal by %s of a new cycle has the same values in Indonesian', (rule, refuse, values) => {
  const refusal = refuse();
  expect(refusal.rule).toBe(rule);
  const words = translated(refusal, cycleRefusals);
  for (const value of values) expect(words).toContain(value);
});

test.each([
  [
    'M171',
    () => editing({ role: 'Lead', status: 'Left' }, { role: 'Staff', status: 'On leave' }),
    ['Jabatan tadinya kosong, sekarang "Staff"', 'Status tadinya "Active", sekarang "On leave"'],
  ],
  ['M173', () => editing({ status: 'Asleep' }), ['"Asleep"', 'Aktif, Cuti, atau Sudah keluar']],
  ['M178', () => refusalOf(() => checkBatch(Array(7).fill({}))), ['7 engineer', 'paling banyak 5']],
  ['M181', () => flawOf('E-mail,Team\nbudi@example.com,Core'), ['kolom untuk nama']],
  ['M181', () => flawOf('Name,Team\nBudi,Core,13'), ['3 kolom', 'dibaca 2', '13']],
  [
    'M183',
    () => refusalOf(() => readLocalDay('03/04/2024', 'started')),
    ['"03/04/2024"', '2024-04-03', '2024-03-04'],
  ],
  ['M185', () => flawOf('Budi\n'.repeat(501)), ['501 baris', 'paling banyak 500']],
  ['M186', () => flawOf('Budi\t"open'), ['tanda kutip']],
  ['M14', () => flawOf('Budi\tbudi'), ['"budi"']],
])('P126 a refusal by %s of engineers has the same values in Indonesian', (rule, refuse, values) => {
  const refusal = refuse();
  expect(refusal?.rule).toBe(rule);
  const words = translated(refusal, engineerRefusals);
  for (const value of values) expect(words).toContain(value);
});

test('P126 a right-to-left name does not change the direction of the sentence around it', () => {
  const details = { name: 'نورا', reason: 'gone' };
  const failure: Failure = { kind: 'refusal', message: '', rule: 'M171', field: null, code: null, details };
  expect(inIndonesian(failure, engineerRefusals)).toMatch(/^\u2068نورا\u2069 sudah tidak ada/);
});

test('P126 a page has texts only for its own refusals', () => {
  const failure: Failure = {
    ...{ kind: 'refusal', message: 'English.', rule: 'M186', field: null, code: null, details: {} },
  };
  expect(inIndonesian(failure, cycleRefusals)).toBe('English.');
  expect(inIndonesian(failure, engineerRefusals)).not.toBe('English.');
});

test.each([
  [
    [
      ['Date', 'Name', 'Notes'],
      ['', 'Ada', 'A'],
    ],
    ['tidak punya tanggal'],
  ],
  [
    [
      ['Date', 'Name', 'Notes'],
      ['2026-02-03', 'Ada', ''],
    ],
    ['3 Feb 2026', 'tidak punya isi'],
  ],
  [
    [
      ['Date', 'Name', 'Notes'],
      ['2027-02-03', 'Ada', 'A'],
    ],
    ['3 Feb 2027', '14 Nov 2026'],
  ],
  [
    [
      ['Date', 'Name', 'Notes'],
      ['2006-02-03', 'Ada', 'A'],
    ],
    ['3 Feb 2006', 'sepuluh tahun'],
  ],
  [
    [
      ['Date', 'Name', 'Notes'],
      ['03/02/2026', 'Ada', 'A'],
    ],
    ['2026-02-03', '2026-03-02'],
  ],
  [
    [
      ['Date', 'Notes', 'Mood'],
      ['2026-02-03', 'A', 3],
    ],
    ['tidak menyebut engineer'],
  ],
  [
    [
      ['Task', 'Name', 'Due'],
      ['', 'Ada', '2026-02-03'],
    ],
    ['tidak punya tindakan'],
  ],
  [
    [
      ['Goal', 'Name', 'Target'],
      ['', 'Ada', 3],
    ],
    ['tidak punya key result'],
  ],
  [
    [
      ['Goal', 'Name', 'Target'],
      ['Ship', 'Ada', 'soon'],
    ],
    ['"soon"', 'Target'],
  ],
])(
  'P126 the reason why an imported row of %j is not read has the same values in Indonesian',
  (cells, values) => {
    const [row] = proposalOf(cells).rows;
    if (row?.fate.kind !== 'unread') throw new Error('The row is read.');
    const words = translated(row.fate.flaw, importRefusals);
    for (const value of values) expect(words).toContain(value);
  },
);
