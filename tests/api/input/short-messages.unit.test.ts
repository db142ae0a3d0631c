import { ChangedMeanwhile } from '../../../src/api/save/changed-meanwhile';
import { readLinkedFields } from '../../../src/domain/check-in/linked-fields';
import { type EngineerTexts, readEngineerEdit } from '../../../src/domain/engineers/engineer-edit';
import { readField } from '../../../src/domain/engineers/engineer-form';
import { readCell } from '../../../src/domain/meetings/form-cell';
import { type FormQuestion, readMeetingForm } from '../../../src/domain/meetings/meeting-form';
import { meetingForm } from '../../support/forms';
import { refusalOf } from '../../support/refusal-of';

const long = 'x'.repeat(50_000);
const row: EngineerTexts = {
  ...{ name: 'Ada', email: '', role: '', team: '', manager: '', cadenceDays: '', started: '' },
  status: 'Active',
};
const fields = Object.keys(row) as (keyof EngineerTexts)[];
const all = (text: string) =>
  Object.fromEntries(fields.map((key) => [key, text])) as unknown as EngineerTexts;
const wanted: EngineerTexts = {
  ...{ name: 'Ada', email: 'ada@example.com', role: 'Lead', team: 'Core', manager: 'Maya' },
  ...{ cadenceDays: '7', started: '2026-01-01', status: 'Left' },
};
const question = { id: 'long', text: long, type: 'scale', lowest: 1, highest: 5 } as FormQuestion;
const answer = { questionId: 'long', value: 9, text: '' };

const refusals: Readonly<Record<string, () => unknown>> = {
  'one field of an engineer has changed': () =>
    readEngineerEdit(
      { seen: { ...row, team: long }, wanted: { ...row, team: 'Core' } },
      { ...row, team: 'Web' },
      [],
    ),
  'every field of an engineer has changed': () =>
    readEngineerEdit({ seen: all(long), wanted }, all(`${long}y`), []),
  'an e-mail address of somebody with a long name': () =>
    readField.email('ada@example.com', [{ id: 'bo', name: long, email: 'ada@example.com' }]),
  'a name that is taken': () =>
    readField.name('Ada', [{ id: 'bo', name: `Ada${' '.repeat(50_000)}`, email: '' }]),
  'a long question with a wrong answer': () =>
    readMeetingForm(meetingForm('eng-ada-lovelace', { answers: [answer] }), [question], '2026-10-14'),
  'a number that is a long day': () => readCell('number', { day: long }, 'weight'),
  'a long header that is gone': () => readLinkedFields({ timestamp: long }, [], []),
};

test.each(Object.entries(refusals))('M520 the message for %s is short, whatever it quotes', (_, work) => {
  const { message, details } = refusalOf(work);
  expect({ message, isShort: message.length <= 300 }).toEqual({ message, isShort: true });
  for (const value of Object.values(details)) expect(String(value).length).toBeLessThanOrEqual(300);
});

test('M520 a conflict quotes the beginning of a long key result', () => {
  const { message, details } = new ChangedMeanwhile([
    { title: long } as ChangedMeanwhile['conflicts'][number],
  ]);
  expect([message.length <= 300, details.what.length]).toEqual([true, 100]);
});
