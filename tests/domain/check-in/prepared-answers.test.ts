import {
  preparedAnswers,
  preparedLines,
  preparedProgress,
} from '../../../src/domain/check-in/prepared-answers';

const response = (cells: Record<string, unknown>) => ({ cell: (field: string) => cells[field] ?? '' });
const feeling = { id: 'feeling', text: 'Feeling', type: 'scale', lowest: 1, highest: 5 } as const;
const workload = { id: 'workload', text: 'Workload', type: 'scale', lowest: -2, highest: 2 } as const;
const mind = { id: 'mind', text: 'Mind', type: 'text', lowest: null, highest: null } as const;

test.each([
  [4, 4, ''],
  ['4', 4, ''],
  ['5 (very good)', 5, ''],
  ['6', null, '6'],
  ['4.5', null, '4.5'],
  ['4,5', null, '4,5'],
  ['good', null, 'good'],
  ['4 since the release', 4, 'since the release'],
  ['2 (bad): three nights with pages', 2, 'three nights with pages'],
])('M336 the answer %j to a scale is the number %j and the note %j', (cell, value, text) => {
  expect(preparedAnswers(response({ feeling: cell }), [feeling])).toEqual([
    { questionId: 'feeling', value, text },
  ]);
});

test('M336 answers keep the order of the questions and their text, whatever it contains', () => {
  const hostile = '=IMPORTXML("https://evil.example")<script>alert(1)</script>';
  expect(
    preparedAnswers(response({ mind: ` ${hostile}\nmore `, workload: '−2 (underworked)', other: 'x' }), [
      feeling,
      workload,
      mind,
    ]),
  ).toEqual([
    { questionId: 'workload', value: -2, text: '' },
    { questionId: 'mind', value: null, text: `${hostile}\nmore` },
  ]);
});

test('M336 a date or a blank cell is not an answer', () => {
  expect(preparedAnswers(response({ mind: new Date(0), feeling: '' }), [feeling, mind])).toEqual([]);
});

test('M337 each line of the topics is a topic, without its bullet', () => {
  const topics = '- Conference budget\n\n•  On-call  rota\n2. Promotion\n3 offers\r\n=1+1';
  expect(preparedLines(response({ topics }), 'topics')).toEqual({
    lines: ['Conference budget', 'On-call rota', 'Promotion', '3 offers', '=1+1'],
    more: 0,
  });
  const many = preparedLines(response({ topics: 'x\n\n'.repeat(500) }), 'topics');
  expect([many.lines.length, many.more]).toEqual([50, 450]);
  expect(preparedLines(response({}), 'topics')).toEqual({ lines: [], more: 0 });
});

const goals = [
  { ref: 'g1', keyResult: 'Ship the importer', target: 100 },
  { ref: 'g2', keyResult: 'Ship the exporter', target: 1 },
  { ref: 'g3', keyResult: 'Cut p95 latency (ms)', target: 200 },
];

test.each([
  ['Ship the importer: 80 %', [{ ref: 'g1', value: '80' }]],
  ['- ship the EXPORTER = 80%', [{ ref: 'g2', value: '80%' }]],
  ['latency: 3,5', [{ ref: 'g3', value: '3,5' }]],
  ['Cut p95 latency (ms): 250\nlatency: 240', [{ ref: 'g3', value: '240' }]],
  ['Ship the: 5', []],
  ['Nothing: 5', []],
  ['importer: nearly done', []],
  ['importer', []],
  ['', []],
])('M338 the progress %j reports %j', (progress, expected) => {
  expect(preparedProgress(response({ progress }), goals)).toEqual(expected);
});

test('M403 each line of the answer about wins is a win', () => {
  expect(preparedLines(response({ wins: '- Shipped it\n\n= Spoke' }), 'wins')).toEqual({
    lines: ['Shipped it', '= Spoke'],
    more: 0,
  });
});
