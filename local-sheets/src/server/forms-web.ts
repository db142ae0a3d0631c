import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Form, FormResponse } from '../protocol/forms';
import { people } from '../protocol/people';
import type { Forms } from '../runtime/forms/forms';
import { formPage, messagePage } from './form-page';
import type { Origins } from './origins';

/** Shows forms, and takes their responses. */
export interface FormsWeb {
  /** True for a request about a form, which it answers. */
  answers(request: IncomingMessage, response: ServerResponse): boolean;
}

/** The address at which a form is shown (H705). */
export function formAddress({ spreadsheet }: Origins, id: string): string {
  return `${spreadsheet}${start}${id}`;
}

export function createFormsWeb(forms: Forms, origins: () => Origins): FormsWeb {
  return {
    answers: (request, response) => {
      const [path = '', query] = (request.url ?? '').split('?', 2);
      if (!path.startsWith(start)) return false;
      const form = forms.find(path.slice(start.length));
      if (form === null) send(request, response, 404, messagePage('There is no form at this address.'));
      else if (request.method === 'POST') void take(form, request, response);
      else show(form, request, response, new URLSearchParams(query).get('user'));
      return true;
    },
  };

  function isLinked({ id }: Form): boolean {
    return forms.linked().some((form) => form.id === id);
  }

  function show(form: Form, request: IncomingMessage, response: ServerResponse, user: string | null): void {
    const text = isLinked(form)
      ? formPage(form, whoMayAnswer(form), userOf(form, user))
      : messagePage(unlinked);
    send(request, response, 200, text);
  }

  async function take(form: Form, request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Another site must not answer a form for the person who is signed in here (H709).
    if (request.headers.origin !== origins().spreadsheet) {
      return send(request, response, 403, messagePage('Only the page of the form can send a response.'));
    }
    const body = await bodyOf(request);
    if (body === null) return send(request, response, 413, messagePage('This response is too long.'));
    if (!isLinked(form)) return send(request, response, 200, messagePage(unlinked));
    const sent = new URLSearchParams(body);
    const signedInAs = userOf(form, sent.get('user'));
    const read = readResponse(form, signedInAs, sent);
    if ('problem' in read) {
      return send(request, response, 400, formPage(form, whoMayAnswer(form), signedInAs, sent, read.problem));
    }
    forms.respond(form.id, read);
    send(request, response, 200, messagePage('Your response has been recorded.', form.title));
  }
}

const start = '/forms/';
const unlinked = 'This form is not linked to a spreadsheet.';
const mostBytes = 2_000_000;

function whoMayAnswer({ respondents }: Form): string[] {
  return [...respondents, ...people.map(({ email }) => email)];
}

/** The person with this address, or the first one who may answer. */
function userOf(form: Form, email: string | null): string {
  const all = whoMayAnswer(form);
  return all.find((one) => one === email) ?? all[0] ?? '';
}

/** The response in the fields of a form page; a problem if Google Forms would refuse it. */
function readResponse(
  { email, questions }: Form,
  signedInAs: string,
  sent: URLSearchParams,
): FormResponse | { readonly problem: string } {
  const typedEmail = (sent.get('email') ?? '').trim();
  if (email === 'typed' && !/^\S+@\S+$/.test(typedEmail)) return { problem: 'Email: enter an address.' };
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const { id, title, kind, lowest = 1, highest = 5, options = [], required = false } = question;
    // A browser sends line breaks as \r\n.
    const answer = (sent.get(`q-${id}`) ?? '').replace(/\r\n/g, '\n').trim();
    if (answer === '' && required) return { problem: `${title}: this question is required.` };
    const number = Number(answer);
    const isOnScale = Number.isInteger(number) && number >= lowest && number <= highest;
    if (kind === 'scale' && answer !== '' && !isOnScale) return { problem: `${title}: choose a number.` };
    if (kind === 'choice' && answer !== '' && !options.includes(answer)) {
      return { problem: `${title}: choose one of the answers.` };
    }
    answers[id] = answer;
  }
  return { signedInAs, typedEmail, answers };
}

/** The text that was sent; null if it is too long. */
function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= mostBytes) parts.push(part);
    });
    request.on('end', () => resolve(size > mostBytes ? null : Buffer.concat(parts).toString('utf8')));
    // A client that disconnects is ignored.
    request.on('error', () => resolve(''));
  });
}

function send(request: IncomingMessage, response: ServerResponse, status: number, html: string): void {
  const bytes = Buffer.from(html);
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // "no-referrer" would make the browser send the origin "null" with a response.
    'referrer-policy': 'same-origin',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
