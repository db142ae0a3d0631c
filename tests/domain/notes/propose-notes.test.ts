import { dated } from '../../../src/domain/notes/note-days';
import { longestNotes } from '../../../src/domain/notes/note-lines';
import { assigned } from '../../../src/domain/notes/note-people';
import { proposeNotes } from '../../../src/domain/notes/propose-notes';
import { englishShapes, type NotesShape, shapeOf } from './notes-shapes';
import { indonesianShapes } from './notes-shapes-indonesian';

const shapes = [...englishShapes, ...indonesianShapes];

const people = { engineer: 'Ada Lovelace', manager: 'maya.hartono@example.com' };
const days = { meeting: '2026-10-14', next: '2026-10-28' };
const propose = (notes: string) => proposeNotes(notes, people, days);

test('P344 there are at least twelve shapes of notes', () => {
  expect(new Set(shapes.map(({ notes }) => notes)).size).toBeGreaterThanOrEqual(12);
});

test.each(shapes)('P344 notes as $name are split', ({ name: _name, notes, ...expected }: NotesShape) => {
  expect(shapeOf(propose(notes))).toEqual(expected);
});

test('P345 marks of lists, headings, emoji and times are not part of a text', () => {
  const marks = [
    '- ',
    '* ',
    '• ',
    '1. ',
    '2) ',
    '☐ ',
    '- [ ] ',
    '> - ',
    '  - ',
    '👉 ',
    '**',
    '`',
    '[00:12] ',
  ];
  for (const mark of marks) {
    const { actions } = propose(
      `Action items\n${mark}Write the plan${/[*`]$/.test(mark) ? mark : ''} (00:12:34)`,
    );
    expect(actions).toEqual([{ action: 'Write the plan', owner: '', due: null }]);
  }
});

test('P346 a heading is known in both languages, with marks, a colon or a number before it', () => {
  const headings = [
    'Next steps',
    '## Action Items:',
    '**Follow-ups**',
    '3. To-dos',
    '🎯 Suggested next steps',
    'TINDAK LANJUT',
    'Langkah selanjutnya:',
  ];
  for (const heading of headings) {
    expect(propose(`Topics\n- One\n${heading}\n- Write the plan`).actions).toHaveLength(1);
  }
});

const owners: readonly [string, string, string][] = [
  ['Ada: write the plan', 'Ada Lovelace', 'write the plan'],
  ['Ada Lovelace – write the plan', 'Ada Lovelace', 'write the plan'],
  ['@Ada write the plan', 'Ada Lovelace', 'write the plan'],
  ['Maya Hartono will write the plan', people.manager, 'write the plan'],
  ['I will write the plan', people.manager, 'write the plan'],
  ['You should write the plan', 'Ada Lovelace', 'write the plan'],
  ['We will write the plan', '', 'write the plan'],
  ['Tomas Lindqvist needs to write the plan', 'Tomas Lindqvist', 'write the plan'],
  ['[Lovelace] write the plan', 'Ada Lovelace', 'write the plan'],
  ['write the plan (Ada)', 'Ada Lovelace', 'write the plan'],
  ['write the plan, owner: Tomas', 'Tomas', 'write the plan'],
  ['Budget: write the plan', '', 'Budget: write the plan'],
  ['write the plan (Draft)', '', 'write the plan (Draft)'],
];
test.each(owners)('P347 the owner of "%s" is "%s"', (text, who, what) => {
  expect(assigned(text, '', people)).toMatchObject({ who, what });
});

test('P347 a first name that both people have says nothing', () => {
  const both = { engineer: 'Ada Lovelace', manager: 'Ada Yonath' };
  expect(assigned('Ada: call', '', both)).toMatchObject({ who: '' });
  expect(assigned('Ada Yonath: call', '', both)).toMatchObject({ who: 'Ada Yonath', what: 'call' });
});

// The 14th is a Wednesday.
const dues: readonly [string, string | null][] = [
  ['by 2026-11-03', '2026-11-03'],
  ['due 3 November', '2026-11-03'],
  ['by November 3rd, 2027', '2027-11-03'],
  ['before 3 Oct', '2027-10-03'],
  ['by 19/10/2026', '2026-10-19'],
  ['by 05/11/2026', '2026-11-05'],
  ['by 01/02/2027', null],
  ['by 31 February', null],
  ['today', '2026-10-14'],
  ['by EOD', '2026-10-14'],
  ['tomorrow', '2026-10-15'],
  ['the day after tomorrow', '2026-10-16'],
  ['by Wednesday', '2026-10-21'],
  ['on Thu', '2026-10-15'],
  ['next Thursday', '2026-10-22'],
  ['next Monday', '2026-10-19'],
  ['this week', '2026-10-16'],
  ['by the end of next week', '2026-10-23'],
  ['by end of month', '2026-10-31'],
  ['next month', '2026-11-30'],
  ['by EOQ', '2026-12-31'],
  ['in 3 days', '2026-10-17'],
  ['within two weeks', '2026-10-28'],
  ['by our next 1:1', '2026-10-28'],
  ['paling lambat 3 November', '2026-11-03'],
  ['hari ini', '2026-10-14'],
  ['besok', '2026-10-15'],
  ['lusa', '2026-10-16'],
  ['sebelum hari Senin', '2026-10-19'],
  ['Kamis depan', '2026-10-22'],
  ['minggu depan', '2026-10-23'],
  ['hari Minggu', '2026-10-18'],
  ['akhir bulan', '2026-10-31'],
  ['dalam dua minggu', '2026-10-28'],
  ['3 hari lagi', '2026-10-17'],
  ['pada pertemuan berikutnya', '2026-10-28'],
];
test.each(dues)('P348 "Write the plan %s" is due on %s', (words, due) => {
  for (const text of [`Write the plan ${words}`, `Write the plan (${words})`, `Write the plan, ${words}.`]) {
    const found = dated(text, days);
    expect([text, found.due]).toEqual([text, due]);
    if (due !== null) expect(found.rest.replace(/[.]$/, '')).toBe('Write the plan');
  }
});

test('P348 a day inside a task is part of it, and the days go on over the end of a year', () => {
  expect(dated('Prepare the Friday demo for sales', days)).toEqual({
    due: null,
    rest: 'Prepare the Friday demo for sales',
  });
  expect(dated('May we talk', days).due).toBeNull();
  const december = { meeting: '2026-12-30', next: '' };
  expect(dated('Call by Monday', december).due).toBe('2027-01-04');
  expect(dated('Call by 2 Jan', december).due).toBe('2027-01-02');
  expect(dated('Call next month', december).due).toBe('2027-01-31');
  expect(dated('Call by the next 1:1', december).due).toBeNull();
});

test('P349 hostile and long text is only text, and is read at once', () => {
  const hostile = ['=HYPERLINK("http://x","y")', '<img src=x onerror=alert(1)>', '+1', '{{constructor}}'];
  expect(propose(['Action items', ...hostile.map((text) => `- ${text}`)].join('\n')).actions).toEqual(
    hostile.map((action) => ({ action, owner: '', due: null })),
  );
  const long = [
    'a'.repeat(100_000),
    `- ${'Ada '.repeat(25_000)}`,
    `${'- [ ] by '.repeat(10_000)}`,
    `- ${'('.repeat(50_000)}`,
    `${' '.repeat(100_000)}x`,
    'Action items\n- Task number one\n'.repeat(5_000),
    Array.from({ length: 5_000 }, (_, index) => `- [ ] Task ${index} by Friday`).join('\n'),
    '**'.repeat(50_000),
  ];
  for (const notes of long) {
    const { actions, decisions, topics } = propose(notes);
    expect(Math.max(actions.length, decisions.length, topics.length)).toBeLessThanOrEqual(100);
  }
  expect(propose(`${'x'.repeat(longestNotes)}\n- [ ] Too late`).actions).toEqual([]);
});

test('P349 nothing is proposed twice, and nothing from no text', () => {
  expect(propose('')).toEqual({ actions: [], decisions: [], topics: [] });
  expect(
    propose('Actions\n- Call  Budi\n- call budi\nDecisions\n- Yes to it\n- yes to it').actions,
  ).toHaveLength(1);
});
