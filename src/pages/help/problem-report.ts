import { problemStrings } from './strings-problem';

/** What the user typed about a problem; '' is a blank field. */
export interface ProblemAnswers {
  readonly did: string;
  readonly expected: string;
  readonly happened: string;
}

export const emptyAnswers: ProblemAnswers = { did: '', expected: '', happened: '' };

interface Surroundings {
  readonly version: string;
  readonly language: string;
  readonly browser: string;
}

/** The report of a problem: the questions in English with the user's answers, and nothing else from the workbook (P321). */
export function problemReport(answers: ProblemAnswers, { version, language, browser }: Surroundings): string {
  const { questions } = problemStrings.en;
  const parts = (['did', 'expected', 'happened'] as const).flatMap((name) => [
    questions[name],
    answers[name].trim() || '(not answered)',
    '',
  ]);
  return [
    'Problem with 1:1s',
    '',
    ...parts,
    `Version: ${version}`,
    `Language: ${language}`,
    `Browser: ${browser}`,
  ].join('\n');
}
