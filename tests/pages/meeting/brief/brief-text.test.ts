import type { BriefLineView } from '../../../../src/contract/brief';
import { agendaText, briefLineText } from '../../../../src/pages/meeting/brief/brief-text';
import { meetingStrings } from '../../../../src/pages/meeting/strings/meeting-strings';
import { localize } from '../../../../src/pages/shell/page-context';
import { ada, questions } from '../../../support/pages/team';

const workload = { ...questions[0], id: 'workload', text: 'How is your workload?', lowest: -2, highest: 2 };
const view = { today: '2026-11-22', questions: [...questions, workload] as typeof questions };
const inLanguage = (language: 'en' | 'id') =>
  ({ view, goals: [], decimal: '.', text: localize(language, 'en_GB').strings(meetingStrings) }) as const;

const lines: readonly [BriefLineView, string, string][] = [
  [
    { kind: 'feeling', value: 2, usual: 3.5, isPrepared: true, isWorse: true },
    'Feeling 2 in the prepared answers, usually 3.5',
    'Perasaan 2 di jawaban yang disiapkan, biasanya 3.5',
  ],
  [
    { kind: 'workload', value: 2, usual: 0, isPrepared: false, isWorse: true },
    'Workload +2 at the last 1:1, usually 0',
    'Beban kerja +2 pada 1:1 terakhir, biasanya 0',
  ],
  [
    { kind: 'overdue', ref: 'a', action: 'Write\nthe plan', since: '2026-11-02', count: 1 },
    'Overdue since 2 Nov: Write the plan',
    'Terlambat sejak 2 Nov: Write the plan',
  ],
  [
    { kind: 'overdue', ref: 'a', action: 'Write the plan', since: '2026-11-02', count: 3 },
    '3 actions overdue, first since 2 Nov: Write the plan',
    '3 tindakan terlambat, pertama sejak 2 Nov: Write the plan',
  ],
  [
    { kind: 'done', action: 'x'.repeat(200), count: 2 },
    `2 actions done, last: ${'x'.repeat(79)}…`,
    `2 tindakan selesai, terakhir: ${'x'.repeat(79)}…`,
  ],
  [
    { kind: 'moved', ref: 'g', keyResult: 'Deploys', before: '', after: 0.5, isBack: false, others: 2 },
    'Deploys: not reported → 0.5, and 2 more goals moved',
    'Deploys: belum dilaporkan → 0.5, dan 2 sasaran lain bergerak',
  ],
  [
    {
      kind: 'moved',
      ref: 'g',
      keyResult: 'أهداف',
      before: 7,
      after: { day: '2026-11-02' },
      isBack: true,
      others: 0,
    },
    'Moved back: \u2068أهداف\u2069: 7 → 2026-11-02',
    'Mundur: \u2068أهداف\u2069: 7 → 2026-11-02',
  ],
  [
    { kind: 'still', ref: 'g', keyResult: 'Deploys', count: 2 },
    'No change for three 1:1s: Deploys and 1 more',
    'Tidak berubah selama tiga 1:1: Deploys dan 1 lainnya',
  ],
  [
    { kind: 'prepared', day: '2026-11-21', time: '16:40' },
    'Prepared yesterday at 16:40',
    'Disiapkan kemarin pukul 16:40',
  ],
  [{ kind: 'topics', topic: 'Pay', count: 1 }, 'Open talking point: Pay', 'Topik terbuka: Pay'],
  [
    { kind: 'anniversary', years: 1, day: '2026-11-25' },
    '1 year since the first day: 25 Nov 2026',
    '1 tahun sejak hari pertama: 25 Nov 2026',
  ],
];
test.each(lines)(
  'P332 a line of the kind $kind is a sentence in both languages',
  (line, english, indonesian) => {
    expect(briefLineText(line, inLanguage('en'))).toBe(english);
    expect(briefLineText(line, inLanguage('id'))).toBe(indonesian);
  },
);

test('P338 the agenda has the lines and every open talking point', () => {
  const topics = ['Pay', '=HYPERLINK("x")'].map((topic) => ({ ref: topic, topic, addedBy: '', added: '' }));
  const brief = {
    since: '2026-11-10',
    lines: [
      { kind: 'done', action: 'Write the plan', count: 1 },
      { kind: 'topics', topic: 'Pay', count: 2 },
    ] as const,
  };
  expect(agendaText({ ...ada, talkingPoints: topics, brief }, inLanguage('en'))).toBe(
    [
      '1:1 with Ada Lovelace, 22 Nov 2026',
      'Since last time (10 Nov 2026)\n- Done: Write the plan',
      'Talking points\n- Pay\n- =HYPERLINK("x")',
    ].join('\n\n'),
  );
});
