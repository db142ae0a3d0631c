import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../local-sheets/tests/support/root';
import type { Question } from '../../../src/contract/meeting-form';
import { formText } from '../../../src/pages/check-in/form-text';
import { checkInStrings } from '../../../src/pages/check-in/strings-check-in';
import { formatsFor } from '../../../src/pages/shell/formats';
import { defaultSettings } from '../../../src/workbook/records/default-settings';

const scale = (text: string, lowest: number, highest: number): Question => ({
  ...{ id: text, text, type: 'scale', lowest, highest, lowestWord: 'bad', highestWord: 'good' },
});
const open: Question = {
  ...{ id: 'mind', text: 'What is on your mind?', type: 'text' },
  ...{ lowest: null, highest: null, lowestWord: '', highestWord: '' },
};

test('P283 P281 the text for the form begins with who can read it, and names the kind of each question', () => {
  const words = checkInStrings.en(formatsFor('en', 'en_US')).form;
  expect(formText([scale('Mood', 1, 5), scale('Load', -1, 1), open], words).split('\n\n')).toEqual([
    'Who can read this: everyone who can open our 1:1 workbook. The form keeps a copy. You can leave any question blank.',
    'Mood\n  Linear scale, 1 (bad) to 5 (good)',
    'Load\n  Multiple choice: −1 (bad) | 0 | +1 (good)',
    'What is on your mind?\n  Paragraph',
    'What do you want to talk about? One topic per line.\n  Paragraph',
    'Progress on your goals. One per line, such as "Ship the importer: 80".\n  Paragraph',
    'What went well since we last met? One win per line.\n  Paragraph',
  ]);
});

test('P281 the template in the documentation has the default questions with the kinds of the text for the form', () => {
  const words = checkInStrings.en(formatsFor('en', 'en_US')).form;
  const ends = (column: string, index: number) => defaultSettings[column]?.[index] ?? null;
  const questions = (defaultSettings.question ?? []).map((text, index) => ({
    ...{ id: String(text), text: String(text), type: ends('question-type', index) as 'scale' | 'text' },
    ...{ lowest: ends('lowest', index) as number | null, highest: ends('highest', index) as number | null },
    lowestWord: String(ends('lowest-word', index) ?? ''),
    highestWord: String(ends('highest-word', index) ?? ''),
  }));
  const page = readFileSync(join(root, 'docs/preparing.md'), 'utf8');
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1))
    .map(
      ([question = '', kind = '']) => `${question.trim()}\n  ${kind.trim().replace(/, (?=[0+−])/g, ' | ')}`,
    );
  expect(rows).toEqual(formText(questions, words).split('\n\n').slice(1));
});

test('P281 the text is Indonesian on an Indonesian page', () => {
  const words = checkInStrings.id(formatsFor('id', 'in_ID')).form;
  expect(formText([scale('Beban', -1, 1)], words)).toContain('Pilihan ganda: −1 (bad) | 0 | +1 (good)');
});
