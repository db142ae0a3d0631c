import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '../../../src/contract/outcome';
import { readEngineerForm } from '../../../src/domain/engineers/engineer-form';
import { readMeetingForm, refuseEmptyForm } from '../../../src/domain/meetings/meeting-form';
import { Refusal } from '../../../src/domain/refusal';
import { checkInRefusals } from '../../../src/pages/check-in/strings-refusal-check-in';
import { cycleRefusals } from '../../../src/pages/cycle/strings-refusal-cycle';
import { engineerRefusals } from '../../../src/pages/engineers/strings-refusal-engineers';
import { importRefusals } from '../../../src/pages/import/strings-refusal-import';
import { meetingRefusals } from '../../../src/pages/meeting/strings/strings-refusal';
import { personalRefusals } from '../../../src/pages/personal/strings-refusal-personal';
import { reportRefusals } from '../../../src/pages/report/strings-refusal-report';
import { shareRefusals } from '../../../src/pages/share/strings-refusal-share';
import { localize } from '../../../src/pages/shell/page-context';
import {
  anyRefusals,
  type DetailFormats,
  type RefusalStrings,
} from '../../../src/pages/shell/strings/strings-refusal-any';
import { questions } from '../../support/pages/team';

const source = join(__dirname, '../../../src');
/** Refusals that only the menu's alerts show. */
const alertsOnly = ['api/engineers/mark-as-left.ts'];
/** The refusals that each page can receive in addition to `anyRefusals`, by file and rule. */
const pages = [
  { of: /check-in/, words: checkInRefusals, file: 'strings-refusal-check-in.ts' },
  { of: /import\//, words: importRefusals, file: 'strings-refusal-import.ts' },
  { of: /personal\//, words: personalRefusals, file: 'strings-refusal-personal.ts' },
  { of: /cycle/, words: cycleRefusals, file: 'strings-refusal-cycle.ts' },
  { of: /report| R\d/, words: reportRefusals, file: 'strings-refusal-report.ts' },
  { of: /share/, words: shareRefusals, file: 'strings-refusal-share.ts' },
  {
    of: /engineers\/(?!known-engineer)|local-day/,
    words: engineerRefusals,
    file: 'strings-refusal-engineers.ts',
  },
  { of: /./, words: meetingRefusals, file: 'strings-refusal.ts' },
];

const plain: DetailFormats = { day: String, count: String };
const wordsOf = (refusals: RefusalStrings | undefined) => refusals?.(plain) ?? {};
const allRefusals: RefusalStrings = (formats) =>
  Object.assign({}, ...pages.map(({ words }) => words(formats)));

test('P127 each refusal that a page can receive has an Indonesian text', () => {
  const { files, calls } = refusals();
  expect(files).toBeGreaterThan(4);
  expect(calls.length).toBeGreaterThan(15);
  const missing = calls.flatMap(({ file, rule, reasons }) => {
    const keys = reasons.length === 0 ? [rule] : reasons.map((reason) => `${rule} ${reason}`);
    const page = pages.find(({ of }) => of.test(`${file} ${rule}`));
    return keys
      .filter((key) => !(key in wordsOf(anyRefusals)) && !(key in wordsOf(page?.words)))
      .map((key) => `src/${file} refuses by "${key}": add its Indonesian to src/pages, ${page?.file}`);
  });
  expect(missing).toEqual([]);
});

test('P127 a rule with several sentences distinguishes them by a reason', () => {
  const { calls } = refusals();
  const alike = calls
    .filter(({ reasons }) => reasons.length === 0)
    .filter((call) => calls.some((other) => other !== call && other.rule === call.rule))
    .map(
      ({ file, rule }) => `src/${file} is not the only one to refuse by ${rule}: add a reason to its details`,
    );
  expect(alike).toEqual([]);
});

test('P127 every Indonesian text of a refusal belongs to a rule that refuses something', () => {
  const refusing = refusals().calls.map(({ rule }) => rule);
  const worded = [anyRefusals, ...pages.map(({ words }) => words)].map(wordsOf).flatMap(Object.keys);
  expect(worded.filter((key) => !refusing.includes(key.split(' ')[0] as string))).toEqual([]);
  expect(new Set(worded).size).toBe(worded.length);
});

test('P127 each workbook error has a code', () => {
  const thrown = sources('workbook', 'api').flatMap(({ file, text }) =>
    argumentsOf(text, 'new WorkbookError').map((call) => ({ file, call })),
  );
  expect(thrown.length).toBeGreaterThan(3);
  expect(thrown.filter(({ call }) => !/\bcode:/.test(call))).toEqual([]);
});

const form = {
  meetingId: 'meeting-1',
  engineerId: 'ada-1',
  date: '2026-11-22',
  answers: [{ questionId: 'feeling', value: 4, text: '' }],
  notes: '',
  further: [],
  nextDate: null,
};
const engineer = {
  id: 'budi-1',
  name: 'Budi',
  email: '',
  role: '',
  team: '',
  manager: '',
  cadenceDays: '14',
  started: '2026-11-22',
};
const known = [{ id: 'ada-1', name: 'Ada Lovelace', email: 'ada@example.com' }];
const meeting = (change: object) => () => readMeetingForm({ ...form, ...change }, questions, '2026-11-22');
const adding = (change: object) => () => readEngineerForm({ ...engineer, ...change }, known);

test.each([
  ['M1', meeting({ meetingId: '=1' }), ['=1']],
  ['M2', meeting({ notes: 'w'.repeat(50_007) }), ['50,007', '50,000', 'Persingkat 7 karakter']],
  [
    'M2',
    meeting({ answers: [{ questionId: 'blockers', value: null, text: 'w'.repeat(50_001) }] }),
    ['Is anything blocking you?'],
  ],
  ['M3', meeting({ date: '' }), ['Tanggalnya kosong']],
  ['M3', meeting({ date: '2026-02-30' }), ['2026-02-30']],
  ['M4', meeting({ date: '2027-01-31' }), ['31 Jan 2027', '70 hari', '23 Des 2026']],
  ['M4', meeting({ date: '2001-01-31' }), ['31 Jan 2001']],
  ['M5', meeting({ nextDate: '2028-11-22' }), ['22 Nov 2028', '731 hari', '400']],
  ['M5', meeting({ nextDate: '2026-11-21' }), ['21 Nov 2026', '22 Nov 2026']],
  [
    'M6',
    meeting({ answers: [{ questionId: 'feeling', value: 9, text: '' }] }),
    ['How are you feeling?', '9', '1', '5'],
  ],
  [
    'M7',
    meeting({ answers: [{ questionId: 'blockers', value: 3, text: '' }] }),
    ['Is anything blocking you?', '3'],
  ],
  ['M8', meeting({ answers: [{ questionId: 'gone', value: null, text: 'x' }] }), ['gone', 'Settings']],
  ['M9', meeting({ answers: [...form.answers, ...form.answers] }), ['feeling']],
  ['M11', refuseEmptyForm, ['Belum ada yang diisi']],
  ['M12', adding({ name: ' ' }), ['Namanya kosong']],
  ['M13', adding({ name: 'ada  lovelace' }), ['Ada Lovelace']],
  ['M14', adding({ email: 'ada' }), ['"ada"']],
  ['M15', adding({ email: 'Ada@example.com' }), ['Ada@example.com', 'Ada Lovelace']],
  ['M16', adding({ cadenceDays: '' }), ['kosong', '365']],
  ['M16', adding({ cadenceDays: 'often' }), ['"often"', '365']],
] as const)('P126 a refusal by %s has the same values in Indonesian', (rule, refuse, values) => {
  const failure = failureOf(refuse);
  expect(failure.rule).toBe(rule);
  const localized = failure.localized;
  expect(localized).not.toBe(failure.message);
  for (const value of values) expect(localized).toContain(value);
  expect(localized).not.toMatch(/undefined|null|NaN/);
});

test('P126 a failure without an Indonesian text is shown in English', () => {
  const failure: Failure = {
    kind: 'refusal',
    message: 'A. B.',
    rule: 'M999',
    field: null,
    code: null,
    details: {},
  };
  expect(localize('id', 'en_GB', allRefusals).failureText(failure)).toBe('A. B.');
  expect(localize('id', 'en_GB', allRefusals).failureText({ ...failure, rule: null })).toBe('A. B.');
});

function failureOf(refuse: () => unknown): Failure & { readonly localized: string } {
  try {
    refuse();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message, rule, field, details } = error;
    const failure: Failure = { kind: 'refusal', message, rule, field, code: null, details };
    return { ...failure, localized: localize('id', 'en_GB', allRefusals).failureText(failure) };
  }
  throw new Error('Nothing was refused.');
}

/** Every refusal in the source, with the reasons in its call. */
function refusals() {
  const files = sources('domain', 'api').filter(({ file }) => !alertsOnly.includes(file));
  const calls = files.flatMap(({ file, text }) =>
    argumentsOf(text, 'new Refusal').map((call) => {
      const rule = /^\s*'([A-Z]\d+)'/.exec(call)?.[1] ?? `no rule in ${call}`;
      return { file, rule, reasons: reasonsIn(call) };
    }),
  );
  return { files: files.length, calls };
}

/** `reason: 'a'`, or `reason: … ? 'a' : 'b'`. */
function reasonsIn(call: string): string[] {
  const given = /\breason\b([^,}]*)/.exec(call)?.[1];
  if (given === undefined) return [];
  const reasons = [...given.replace(/^.*\?/s, '').matchAll(/'([^']+)'/g)].map(([, reason]) => reason);
  return reasons.length > 0 ? reasons : ['(write the reason as a text inside the call)'];
}

function sources(...folders: string[]): { file: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(source, folder, file), 'utf8') })),
  );
}

/** The text between the parentheses of each such call. */
function argumentsOf(text: string, call: string): string[] {
  return text
    .split(`${call}(`)
    .slice(1)
    .map((rest) => {
      let depth = 1;
      const end = [...rest].findIndex((sign) => {
        if (sign === '(') depth += 1;
        if (sign === ')') depth -= 1;
        return depth === 0;
      });
      return rest.slice(0, end);
    });
}
