import { Refusal } from '../refusal';

/**
 * The ID, if it is safe in cells and in metadata. Throws a Refusal if no page of the add-on can have created
 * it (M1).
 */
export function readId(id: unknown, field: string): string {
  if (typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9_-]{3,63}$/.test(id)) return id;
  const shown = String(id).slice(0, 80);
  const message = `The ID "${shown}" was not created by this add-on. Close this page and open it again.`;
  throw new Refusal('M1', field, message, { id: shown });
}
