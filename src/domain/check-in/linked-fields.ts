import { shortened } from '../cells/form-text';
import { Refusal } from '../refusal';
import { type HeaderMap, ownFields } from './header-map';

/**
 * The chosen header of each field. Leaves out what is not a field, such as a question that is no longer in Settings. Throws a Refusal
 * for a header that the tab does not have or that was chosen twice, and if moment or address are missing (M345).
 */
export function readLinkedFields(
  chosen: HeaderMap,
  headers: readonly string[],
  questions: readonly { readonly id: string }[],
): HeaderMap {
  const fields = [...ownFields, ...questions.map(({ id }) => id)];
  const byField = new Map(Object.entries(chosen));
  const taken: Record<string, string> = {};
  for (const field of fields) {
    const header = byField.get(field);
    if (header === undefined || header === '') continue;
    const shown = shortened(header);
    if (!headers.includes(header)) {
      const message = `The tab has no column "${shown}" any more. Choose another column, then save again.`;
      throw new Refusal('M345', field, message, { header: shown, reason: 'gone' });
    }
    if (Object.values(taken).includes(header)) {
      const message = `The column "${shown}" is chosen twice. Choose another column in one of the two places.`;
      throw new Refusal('M345', field, message, { header: shown, reason: 'twice' });
    }
    taken[field] = header;
  }
  for (const field of ['timestamp', 'email']) {
    if (taken[field] !== undefined) continue;
    const what = field === 'email' ? 'e-mail address' : 'time';
    const message = `No column is chosen for the ${what} of a response. Choose one, so that responses can be matched.`;
    throw new Refusal('M345', field, message, { field, reason: 'missing' });
  }
  return taken;
}
