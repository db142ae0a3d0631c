import { emptyAnswers, problemReport } from '../../../src/pages/help/problem-report';

const surroundings = { version: '1.2.3', language: 'id', browser: 'Chromium 150' };

test('P321 the report has what the user typed, the version, the language and the browser', () => {
  const answers = { did: 'Pressed Save\n', expected: 'A new row', happened: 'Nothing' };
  expect(problemReport(answers, surroundings).split('\n')).toEqual([
    'Problem with 1:1s',
    '',
    'What did you do?',
    'Pressed Save',
    '',
    'What did you expect?',
    'A new row',
    '',
    'What happened instead? Copy the message, if there is one.',
    'Nothing',
    '',
    'Version: 1.2.3',
    'Language: id',
    'Browser: Chromium 150',
  ]);
});

test('P321 a blank field is named as not answered', () => {
  expect(problemReport(emptyAnswers, surroundings).match(/\(not answered\)/g)).toHaveLength(3);
});
