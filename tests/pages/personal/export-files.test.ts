import type { PersonExport } from '../../../src/contract/personal';
import { csvOf } from '../../../src/pages/personal/export/csv';
import { fileName, jsonFile, scoresFile, zipFile } from '../../../src/pages/personal/export/export-files';
import { zipOf } from '../../../src/pages/personal/export/zip';

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
  const texts = ['=1+1', '+1', '-1', '@SUM(1)', '\tx', '\rx', 'a=b', "'quoted", 'a "b", c', 'two\nlines'];
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

test('P374 the archive has each file with its name, its length and its checksum', () => {
  const zip = zipOf(
    [
      { name: 'ä.csv', text: '123456789' },
      { name: 'b.csv', text: '' },
    ],
    '2026-10-14',
  );
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  expect([view.getUint16(end + 8, true), view.getUint16(end + 10, true)]).toEqual([2, 2]);
  const files = [];
  let at = view.getUint32(end + 16, true);
  for (let left = 2; left > 0; left -= 1) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [crc, size, nameLength] = [
      view.getUint32(at + 16, true),
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
    ];
    const offset = view.getUint32(at + 42, true);
    const start = offset + 30 + view.getUint16(offset + 26, true);
    expect([view.getUint32(offset, true), view.getUint32(offset + 14, true)]).toEqual([0x04034b50, crc]);
    const read = (from: number, length: number) =>
      new TextDecoder().decode(zip.subarray(from, from + length));
    files.push([read(at + 46, nameLength), read(start, size), crc]);
    at += 46 + nameLength;
  }
  // The check value of CRC-32.
  expect(files).toEqual([
    ['ä.csv', '123456789', 0xcbf43926],
    ['b.csv', '', 0],
  ]);
  expect([at, view.getUint16(10 + 2, true)]).toEqual([end, ((2026 - 1980) << 9) | (10 << 5) | 14]);
});

test('P370 the archive of a person has a CSV file for each tab', () => {
  const text = new TextDecoder().decode(zipFile(person, '2026-10-14').content as Uint8Array);
  expect(text).toContain("goals.csv\ufeffKey result,Current,Note,Note\r\n'=1+1,-0.5,a,b\r\n");
  expect(text).toContain('changes.csv\ufeffWhen\r\n');
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
