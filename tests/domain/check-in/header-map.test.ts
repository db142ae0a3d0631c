import { headerGaps, proposeHeaderMap } from '../../../src/domain/check-in/header-map';
import { addressesIn } from '../../../src/domain/engineers/addresses';

const questions = [
  { id: 'feeling', text: 'How are you feeling working here?' },
  { id: 'blockers', text: 'Is anything right now slowing you down or blocking you?' },
  { id: 'q-mine', text: 'What did you learn?' },
];

test.each([
  [
    'the questions as they are in Settings',
    ['Timestamp', 'Email Address', 'how are you feeling  working here?', 'What did you learn?'],
    { timestamp: 0, email: 1, feeling: 2, 'q-mine': 3 },
  ],
  [
    'Indonesian headers, in any order',
    [
      'Bagaimana perasaan Anda?',
      'Alamat Email',
      'Adakah hambatan?',
      'Stempel waktu',
      'Topik',
      'Kemajuan sasaran',
    ],
    { timestamp: 3, email: 1, feeling: 0, blockers: 2, topics: 4, progress: 5 },
  ],
  ['two headers with the word for a question', ['Timestamp', 'I feel', 'You feel'], { timestamp: 0 }],
  [
    'a question twice: the first one',
    ['Timestamp', 'What did you learn?', 'What did you learn? '],
    { timestamp: 0, 'q-mine': 1 },
  ],
  ['no form', ['', ''], {}],
])('M331 the fields are recognized by %s', (_what, headers, expected) => {
  const positions = Object.entries(proposeHeaderMap(headers, questions)).map(([field, header]) => [
    field,
    headers.indexOf(header),
  ]);
  expect(Object.fromEntries(positions)).toEqual(expected);
});

test('M332 a renamed question is noticed, with the headers that it can have now', () => {
  const map = { timestamp: 'Timestamp', feeling: 'How are you?' };
  expect(headerGaps(map, ['Timestamp', 'How do you feel?', ''])).toEqual({
    gone: [{ field: 'feeling', header: 'How are you?' }],
    free: ['How do you feel?'],
  });
  expect(headerGaps(map, ['How are you?', 'Timestamp'])).toEqual({ gone: [], free: [] });
});

test.each([
  ['Ada@Example.com', ['ada@example.com']],
  [
    'ada@example.com, Ada@Work.example;al@x.id\nada@home.example',
    ['ada@example.com', 'ada@work.example', 'al@x.id', 'ada@home.example'],
  ],
  ['Ada <ada@example.com>', ['ada@example.com']],
  ['', []],
  ['none', []],
])('M333 the cell %j has the addresses %j', (cell, addresses) => {
  expect(addressesIn(cell)).toEqual(addresses);
});
