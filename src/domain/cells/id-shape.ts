import { Refusal } from '../refusal';

/** Refuses an id that no page of ours could have made, so that ids stay safe in cells and in metadata (M1). */
export function readId(id: unknown, field: string): string {
  if (typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9_-]{3,63}$/.test(id)) return id;
  const shown = String(id).slice(0, 80);
  const message = `The id "${shown}" is not one that this add-on makes. Close this page and open it again.`;
  throw new Refusal('M1', field, message, { id: shown });
}
