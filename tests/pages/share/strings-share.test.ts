import type { Failure } from '../../../src/contract/outcome';
import { shareRefusals } from '../../../src/pages/share/strings-refusal-share';
import { shareStrings } from '../../../src/pages/share/strings-share';
import { inIndonesian } from '../../support/in-indonesian';

type Words = Readonly<Record<string, unknown>>;
/** Values that are recognizable in a sentence, by their position among the arguments. */
const values: Record<string, unknown[]> = {
  managerOf: [['Lin', 'Bo']],
  'strangers unnamed': ['ada@example.com', ['Lin', 'Bo']],
  'strangers views': ['ada@example.com', ['Lin']],
  'strangers no address': ['Ada', ['Lin']],
  responses: ['Form Responses 1'],
  unwarned: [12],
  limitedTo: [['ada@example.com']],
  stale: ['ada@example.com'],
  newManager: ['ada@example.com'],
  handTo: ['ada@example.com'],
  wouldBe: ['ada@example.com'],
  protecting: [12],
  doneWarns: [12],
  doneLimited: [['Lin', 'Bo', 'Cy']],
  doneOpened: [['Lin']],
  doneLeft: [['Lin']],
};

function said(words: Words, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, word]) => {
      const name = path + key;
      if (typeof word === 'object') return [...said(word as Words, `${name} `)];
      const given = values[name] ?? [];
      return [
        [
          name,
          typeof word === 'function' ? (word as (...all: unknown[]) => string)(...given) : String(word),
        ] as const,
      ];
    }),
  );
}
const [english, indonesian] = [said(shareStrings.en), said(shareStrings.id)];

test.each([...english.keys()])('A20 "%s" exists in both languages with the same values', (key) => {
  const [one, other] = [english.get(key) ?? '', indonesian.get(key) ?? ''];
  for (const sentence of [one, other]) {
    expect(sentence.length).toBeGreaterThan(2);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  }
  expect(other).not.toBe(one);
  for (const value of (values[key] ?? []).flat()) {
    expect(one).toContain(String(value));
    expect(other).toContain(String(value));
  }
});

test('A20 one, two and three names are joined correctly, and a right-to-left name is isolated', () => {
  const { doneLimited } = shareStrings.en;
  expect(doneLimited(['Lin'])).toBe('Limited to manager and owner: Lin.');
  expect(doneLimited(['Lin', 'Bo'])).toBe('Limited to manager and owner: Lin and Bo.');
  expect(shareStrings.id.doneLimited(['Lin', 'Bo', 'נועם'])).toBe(
    'Dibatasi untuk manajer dan pemilik: Lin, Bo dan \u2068נועם\u2069.',
  );
  expect(shareStrings.en.limitedTo([])).toBe('Limited to the owner.');
});

test('A20 refusals exist in Indonesian with the same values', () => {
  const failure = (change: Partial<Failure>): Failure => ({
    ...{ kind: 'refusal', message: 'English.', rule: null, field: null, code: null, details: {} },
    ...change,
  });
  const byRule = (reason: string) =>
    inIndonesian(failure({ rule: 'A15', details: { name: 'Lin', reason } }), shareRefusals);
  expect(byRule('by hand')).toMatch(/^Tab Lin sudah dilindungi/);
  expect(byRule('no address')).toMatch(/^Lin belum punya alamat email/);
  const limited = { tab: 'Lin', who: 'ada@example.com, maya@example.com' };
  expect(inIndonesian(failure({ code: 'protected', details: limited }), shareRefusals)).toMatch(
    /^Tab Lin dibatasi untuk ada@example\.com, maya@example\.com\. Minta pemilik/,
  );
  expect(inIndonesian(failure({ code: 'protected' }), shareRefusals)).toMatch(/^Google menolak karena/);
});
