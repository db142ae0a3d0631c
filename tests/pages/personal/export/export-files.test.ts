import { unzipSync } from 'fflate';
import type { PersonExport } from '../../../../src/contract/personal';
import {
  csvOf,
  fileName,
  jsonFile,
  scoresFile,
  zipFile,
} from '../../../../src/pages/personal/export/export-files';

const person: PersonExport = {
  id: 'eng-ada',
  name: 'Ada "The/Count" Løvelace',
  tables: [
    {
      key: 'goals',
      title: 'Our goals',
      headers: ['Key result', 'Current', 'Note', 'Note'],
      hidden: [],
      rows: [['=1+1', -0.5, 'a', 'b']],
    },
    { key: 'changes', title: 'Changes', headers: ['When'], hidden: [], rows: [] },
  ],
};

test('P370 the JSON has every value as it is, by tab and header', () => {
  const { name, content } = jsonFile(person, '2026-10-14');
  expect(name).toBe('1-1s Ada TheCount Løvelace 2026-10-14.json');
  expect(JSON.parse(String(content))).toEqual({
    exported: '2026-10-14',
    engineer: { id: 'eng-ada', name: 'Ada "The/Count" Løvelace' },
    tables: {
      goals: {
        title: 'Our goals',
        rows: [{ 'Key result': '=1+1', Current: -0.5, Note: 'a', 'Note (2)': 'b' }],
      },
      changes: { title: 'Changes', rows: [] },
    },
  });
});

test('P371 in CSV, a text that a spreadsheet would take for a formula has an apostrophe in front, and a number does not', () => {
  const texts = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '\tx',
    '\rx',
    '\n=1',
    'a=b',
    "'quoted",
    'a "b", c',
    'two\nlines',
  ];
  expect(
    csvOf(
      ['Text', 'Number'],
      texts.map((text) => [text, -1.5]),
    ),
  ).toBe(
    `\ufeffText,Number\r\n${[
      ...[
        "'=1+1",
        "'+1",
        "'-1",
        "'@SUM(1)",
        "'\tx",
        '"\'\rx"',
        '"\'\n=1"',
        'a=b',
        "'quoted",
        '"a ""b"", c"',
        '"two\nlines"',
      ],
    ]
      .map((text) => `${text},-1.5\r\n`)
      .join('')}`,
  );
  expect(csvOf(['=Header'], [])).toBe("\ufeff'=Header\r\n");
});

test('P374 the archive of a person has a CSV file for each tab, with the day of the export', () => {
  const content = zipFile(person, '2026-10-14').content as Uint8Array<ArrayBuffer>;
  const files = Object.entries(unzipSync(content)).map(([name, bytes]) => [
    name,
    // With the mark at its beginning, which a TextDecoder leaves out.
    Buffer.from(bytes).toString('utf8'),
  ]);
  expect(files).toEqual([
    ['goals.csv', "\ufeffKey result,Current,Note,Note\r\n'=1+1,-0.5,a,b\r\n"],
    ['changes.csv', '\ufeffWhen\r\n'],
  ]);
  // The date in the header of the first file, as MS-DOS counts.
  expect(new DataView(content.buffer).getUint16(12, true)).toBe(((2026 - 1980) << 9) | (10 << 5) | 14);
});

test('P373 the scores are one CSV file with the day in its name', () => {
  expect(scoresFile(['Engineer', 'Score'], [['Ada', 0.5]], '2026-10-14')).toEqual({
    ...{
      name: '1-1s scores 2026-10-14.csv',
      type: 'text/csv',
      content: '\ufeffEngineer,Score\r\nAda,0.5\r\n',
    },
  });
  expect(fileName('a:b*c?  <d>|e', 'csv')).toBe('abc de.csv');
});
