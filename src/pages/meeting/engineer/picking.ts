import type { EngineerChoice } from '../../../contract/meeting-form';

/** What happens in the list of engineers; at rest its field shows the name of the chosen one. */
export interface Picking {
  readonly isOpen: boolean;
  /** Null until something is typed: everybody is listed then. */
  readonly typed: string | null;
  /** Place in the list of the one that Enter takes. */
  readonly marked: number;
}

export const atRest: Picking = { isOpen: false, typed: null, marked: 0 };

/** Opens the list with everybody in it, the chosen one marked. */
export function opened(chosen: number): Picking {
  return { isOpen: true, typed: null, marked: Math.max(chosen, 0) };
}

/** What was typed narrows the list, and its first name is marked. */
export function narrowed(typed: string): Picking {
  return { isOpen: true, typed, marked: 0 };
}

/** The next or the one before is marked, round from the last to the first. */
export function moved(picking: Picking, steps: 1 | -1, count: number): Picking {
  return count === 0 ? picking : { ...picking, marked: (picking.marked + steps + count) % count };
}

/** The engineers whose name or team holds every word typed; names that begin as typed come first. */
export function matching(
  engineers: readonly EngineerChoice[],
  typed: string | null,
): readonly EngineerChoice[] {
  const wanted = searchable(typed ?? '').trim();
  if (wanted === '') return engineers;
  const words = wanted.split(/\s+/);
  const found = engineers.filter(({ name, team }) => {
    const text = searchable(`${name} ${team}`);
    return words.every((word) => text.includes(word));
  });
  const beginsSo = ({ name }: EngineerChoice) => searchable(name).startsWith(wanted);
  return [...found.filter(beginsSo), ...found.filter((one) => !beginsSo(one))];
}

/** Whoever types "zoe" means Zoë as well. */
function searchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
