import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkIds } from '../../src/domain/self-check/beliefs';
import { checkStrings } from '../../src/pages/self-check/strings-checks';
import { selfCheckStrings } from '../../src/pages/self-check/strings-self-check';

const text = readFileSync(join(__dirname, '../../docs/self-check.md'), 'utf8');
const lines = [...text.matchAll(/^- \*\*([\w-]+)\*\* (.+\?) _(.+)_$/gm)];

test('W149 docs/self-check.md lists each check with its question and the meaning of a difference', () => {
  expect(checkIds.length).toBeGreaterThan(30);
  expect(lines.map(([, id]) => id)).toEqual(checkIds);
  const { en } = checkStrings;
  expect(lines.map(([, , question, meaning]) => ({ question, meaning }))).toEqual(
    checkIds.map((id) => ({ question: en[id].question, meaning: en[id].meaning })),
  );
});

test('W149 docs/self-check.md explains each result in the words of the page', () => {
  const results = [...text.matchAll(/^\| ([A-Z][\w ]+?) +\|/gm)].map(([, result]) => result);
  expect([...results].sort()).toEqual(Object.values(selfCheckStrings.en.verdicts).sort());
});
