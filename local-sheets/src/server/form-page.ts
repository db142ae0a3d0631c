import type { Form, FormQuestion } from '../protocol/forms';

/** The page that shows a form to the person who is signed in; `sent` and `problem` are those of a refused response. */
export function formPage(
  form: Form,
  people: readonly string[],
  user: string,
  sent: URLSearchParams | null = null,
  problem = '',
): string {
  const { title, description, email, questions } = form;
  const options = people.map((one) => `<option${one === user ? ' selected' : ''}>${escaped(one)}</option>`);
  const typed =
    email === 'typed'
      ? `<label>Email<input name="email" type="text" value="${escaped(sent?.get('email') ?? '')}"></label>`
      : '';
  const note = email === 'verified' ? `<p>Your email address, ${bold(user)}, is recorded.</p>` : '';
  return page(
    title,
    `<form method="get"><label>Signed in as<select name="user">${options.join('')}</select></label>
<button>Switch</button></form>
<h1>${escaped(title)}</h1><p class="text">${escaped(description)}</p>${note}
${problem === '' ? '' : `<p role="alert">${escaped(problem)}</p>`}
<form method="post"><input type="hidden" name="user" value="${escaped(user)}">
${typed}${questions.map((one) => questionField(one, sent?.get(`q-${one.id}`) ?? '')).join('\n')}
<button>Submit</button></form>`,
  );
}

/** A page with one sentence. */
export function messagePage(sentence: string, title = 'Form'): string {
  return page(title, `<h1>${escaped(title)}</h1><p>${escaped(sentence)}</p>`);
}

function questionField(question: FormQuestion, value: string): string {
  const { id, title, kind, lowestLabel = '', highestLabel = '', required } = question;
  const name = `name="q-${escaped(id)}"`;
  const label = `${escaped(title)}${required ? ' *' : ''}`;
  if (kind === 'paragraph')
    return `<label>${label}<textarea ${name} rows="3">${escaped(value)}</textarea></label>`;
  if (kind === 'line') return `<label>${label}<input ${name} type="text" value="${escaped(value)}"></label>`;
  const choices = optionsOf(question).map((one) => {
    const option = escaped(one);
    return `<label><input ${name} type="radio" value="${option}"${one === value ? ' checked' : ''}> ${option}</label>`;
  });
  const parts = [escaped(lowestLabel), ...choices, escaped(highestLabel)].filter((part) => part !== '');
  return `<fieldset class="${kind}"><legend>${label}</legend>${parts.join('\n')}</fieldset>`;
}

function optionsOf({ kind, lowest = 1, highest = 5, options = [] }: FormQuestion): readonly string[] {
  if (kind === 'choice') return options;
  return Array.from({ length: highest - lowest + 1 }, (_, index) => String(lowest + index));
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${style}</style></head><body><main>${body}</main></body></html>
`;
}

const style = `
body { margin: 0; background: #f0ebf8; color: #202124; font: 15px/1.5 system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 640px; margin: 16px auto; padding: 16px 24px; border-top: 8px solid #673ab7; background: #fff; }
label, fieldset { display: block; margin: 16px 0; }
fieldset { padding: 0; border: 0; }
fieldset label { margin: 4px 0; }
legend { padding: 0; }
.scale label { display: inline-block; margin: 4px 6px; }
input[type='text'], textarea, select { box-sizing: border-box; width: 100%; padding: 8px; font: inherit; }
button { padding: 8px 20px; font: inherit; }
.text { white-space: pre-line; }
[role='alert'] { color: #b3261e; }
`;

const bold = (text: string) => `<b>${escaped(text)}</b>`;

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
