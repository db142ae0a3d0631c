import type { Form, FormResponse } from '../protocol/forms';

/** The response in the fields of a form page; a problem if Google Forms would refuse it. */
export function readResponse(
  { email, questions }: Form,
  signedInAs: string,
  sent: URLSearchParams,
): FormResponse | { readonly problem: string } {
  const typedEmail = (sent.get('email') ?? '').trim();
  if (email === 'typed' && !/^\S+@\S+$/.test(typedEmail)) return { problem: 'Email: enter an address.' };
  const answers: Record<string, string> = {};
  for (const { id, title, kind, lowest = 1, highest = 5, required = false } of questions) {
    // A browser sends line breaks as \r\n.
    const answer = (sent.get(`q-${id}`) ?? '').replace(/\r\n/g, '\n').trim();
    if (answer === '' && required) return { problem: `${title}: this question is required.` };
    const number = Number(answer);
    const isOnScale = Number.isInteger(number) && number >= lowest && number <= highest;
    if (kind === 'scale' && answer !== '' && !isOnScale) return { problem: `${title}: choose a number.` };
    answers[id] = answer;
  }
  return { signedInAs, typedEmail, answers };
}
