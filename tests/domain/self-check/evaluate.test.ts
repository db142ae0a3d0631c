import { checkIds, looks, pageBeliefs, serverBeliefs } from '../../../src/domain/self-check/beliefs';
import { evaluate } from '../../../src/domain/self-check/evaluate';
import type { Observations, Observed } from '../../../src/domain/self-check/observations';
import { redact } from '../../../src/domain/self-check/redact';

const all: Readonly<Record<string, Observations>> = { ...serverBeliefs, ...pageBeliefs };
const beliefs = Object.entries(all).flatMap(([id, believed]) =>
  Object.keys(believed).map((tried): [string, string] => [id, tried]),
);
const believedIn = (id: string): Observations => all[id] ?? {};

test('W146 a result that matches the beliefs is as believed', () => {
  expect(beliefs.length).toBeGreaterThan(80);
  for (const [id, believed] of Object.entries(all)) {
    const { verdict, lines } = evaluate({ id, found: believed });
    expect([id, verdict]).toEqual([id, Object.keys(believed).length === 0 ? 'noted' : 'as believed']);
    expect(lines.map(({ tried }) => tried)).toEqual(Object.keys(believed));
  }
});

test.each(beliefs)('W146 %s differs if "%s" differs, and only in that belief', (id, tried) => {
  const believed = believedIn(id);
  const { [tried]: _, ...missing } = believed;
  for (const found of [{ ...believed, [tried]: otherThan(believed[tried]) }, missing]) {
    const { verdict, lines } = evaluate({ id, found });
    expect(verdict).toBe('different');
    expect(lines.filter(({ differs }) => differs).map((line) => line.tried)).toEqual([tried]);
  }
});

function otherThan(value: Observed | undefined): Observed {
  return typeof value === 'number' ? String(value) : value === null ? '' : `${value} `;
}

test.each([
  ['the same number with another last digit', { row: 5 + 1e-12 }, 'as believed'],
  ['another number', { row: 5.001 }, 'different'],
  ['a number as text', { row: '5' }, 'different'],
  ['something that nothing depends on', { 'the notation of 5:7': '5:7' }, 'as believed'],
] as const)('W146 %s is %s', (_, change, verdict) => {
  const found = { ...believedIn('range-notation'), ...change };
  expect(evaluate({ id: 'range-notation', found }).verdict).toBe(verdict);
});

test('W146 results that nothing depends on are listed after the beliefs, without a belief', () => {
  const found = { further: 1, ...believedIn('lock-document') };
  const { lines } = evaluate({ id: 'lock-document', found });
  expect(lines.map(({ tried, believed }) => [tried, believed])).toEqual([
    ['held', true],
    ['user lock beside it', true],
    ['further', undefined],
  ]);
});

test('W146 a check of another version has no beliefs, and its result is only listed', () => {
  expect(evaluate({ id: 'of-the-future', found: { one: 1 } }).verdict).toBe('noted');
  expect(evaluate({ id: 'toString', found: { one: 1 } }).verdict).toBe('noted');
});

test('W145 a check with an error is not checked', () => {
  expect(evaluate({ id: 'lock-document', error: 'Service error' })).toEqual({
    ...{ id: 'lock-document', verdict: 'not checked', lines: [], error: 'Service error' },
  });
});

test('W146 each check is listed once', () => {
  expect(checkIds).toEqual([...Object.keys(all), ...looks]);
});

test.each([
  ['You do not have permission, maya.hartono@example.com.', 'You do not have permission, [address].'],
  ['See https://docs.google.com/spreadsheets/d/1a2B?x=1 for more', 'See [link] for more'],
  ['No file 1AbCdEfGhIjKlMnOpQrStUvWxYz_0123456789-abc here', 'No file [id] here'],
  ['Service error:\n  Spreadsheets', 'Service error: Spreadsheets'],
  ['x '.repeat(200), `${'x '.repeat(80)}…`],
])('W147 %j is reported as %j', (text, redacted) => {
  expect(redact(text)).toBe(redacted);
});
