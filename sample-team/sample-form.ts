import type { Book, FormQuestion, FormSpec, Runner } from '../local-sheets/src/index';
import type { AddOnCall } from './add-on-calls';
import { dayNumber, serialOf } from './calendar';
import { maya, team } from './team';

const questions: readonly FormQuestion[] = [
  {
    id: 'feeling',
    title: 'How are you feeling working here?',
    kind: 'scale',
    lowest: 1,
    highest: 5,
    lowestLabel: 'very bad',
    highestLabel: 'very good',
  },
  {
    id: 'workload',
    title: 'Did you feel overworked or underworked in the last sprint?',
    kind: 'choice',
    options: ['−2 (underworked)', '−1', '0', '+1', '+2 (overworked)'],
  },
  { id: 'top-of-mind', title: 'What’s top of mind for the coming week?', kind: 'paragraph' },
  {
    id: 'blockers',
    title: 'Is anything right now slowing you down or blocking you?',
    kind: 'paragraph',
  },
  {
    id: 'feedback',
    title: 'Is there an area/project/skill where you’d like any feedback?',
    kind: 'paragraph',
  },
  { id: 'topics', title: 'What do you want to talk about? One topic per line.', kind: 'paragraph' },
  {
    id: 'progress',
    title: 'Progress on your goals. One per line, such as "Ship the importer: 80".',
    kind: 'paragraph',
  },
  { id: 'wins', title: 'What went well since we last met? One win per line.', kind: 'paragraph' },
];

const form: FormSpec = {
  title: 'Before our 1:1',
  description:
    'Who can read this: everyone who can open our 1:1 workbook. The form keeps a copy. You can leave any question blank.',
  email: 'verified',
  questions,
  respondents: team.filter(({ left }) => left !== true).map(({ email }) => email),
};

/** What engineers answered, by address; `daysAgo` and `hours` say when. */
const responses = [
  {
    email: 'arif.nugroho@example.com',
    daysAgo: 2,
    hours: 9.25,
    answers: {
      feeling: '3',
      workload: '+1',
      'top-of-mind': 'The store review of release 4.2, and who takes the photo pipeline while I am away.',
      topics: 'Leave in December\n= who decides about the photo pipeline?',
      progress: 'Crash-free sessions: 99.4 %',
    },
  },
  {
    email: 'arif.rahman@example.com',
    daysAgo: 1,
    hours: 16 + 40 / 60,
    answers: {
      feeling: '4',
      workload: '0',
      'top-of-mind': '- the new deploy window\n- a second reviewer for payment-core',
      blockers: 'Reviews wait two days on average.',
      feedback: 'Was the guild talk too long?',
      topics: '- A second reviewer\n- Next step towards senior',
      progress: 'Lead time from commit to production: 2.5\nProduction deployments a week: 9',
      wins: 'The rollback flag saved Friday',
    },
  },
] as const;

/** Links a form to the workbook, behind the other tabs, with the responses of two engineers (P288). */
export async function linkSampleForm(
  book: Book,
  { forms }: Pick<Runner, 'forms'>,
  today: string,
  call: AddOnCall,
): Promise<void> {
  const id = forms.make(form);
  const sheetId = forms.link(id);
  book.moveTab(sheetId, book.tabs().length);
  for (const { email, daysAgo, hours, answers } of responses) {
    const serial = serialOf(dayNumber(today)) - daysAgo + hours / 24;
    forms.respond(id, { signedInAs: email, typedEmail: '', answers }, { serial });
  }
  const fields = {
    timestamp: 'Timestamp',
    email: 'Email Address',
    ...Object.fromEntries(questions.map((question) => [question.id, question.title])),
  };
  await call('linkCheckIn', [{ sheetId, fields, isVerified: true }], maya);
}
