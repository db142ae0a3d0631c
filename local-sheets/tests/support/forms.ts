import type { FormSpec } from '../../src/protocol/forms';

/** A form of a few questions. */
export const weekForm: FormSpec = {
  title: 'Before our 1:1',
  description: 'Your manager reads this.',
  email: 'verified',
  questions: [
    { id: 'mood', title: 'How are you?', kind: 'scale', lowest: 1, highest: 5, required: true },
    { id: 'mind', title: 'What is on your mind?', kind: 'paragraph' },
  ],
  respondents: ['ada@example.com', 'grace@example.com'],
};

/** A response of Ada's. */
export function adaSays(mind: string, mood = '4') {
  return { signedInAs: 'ada@example.com', typedEmail: '', answers: { mood, mind } };
}
