import type { EngineerChoice } from '../../../contract/meeting-form';

/** The state of the engineer list; while it is closed, its field shows the chosen name. */
export interface Picking {
  readonly isOpen: boolean;
  /** Null until something is typed; then everybody is listed. */
  readonly typed: string | null;
  /** The index of the option that Enter selects. */
  readonly marked: number;
}

export const atRest: Picking = { isOpen: false, typed: null, marked: 0 };

/** The open list with everybody in it and the chosen engineer marked. */
export function opened(chosen: number): Picking {
  return { isOpen: true, typed: null, marked: Math.max(chosen, 0) };
}

/** The list filtered by what was typed, with its first option marked. */
export function narrowed(typed: string): Picking {
  return { isOpen: true, typed, marked: 0 };
}

/** Marks the next or the previous option, wrapping around at both ends. */
export function moved(picking: Picking, steps: 1 | -1, count: number): Picking {
  return count === 0 ? picking : { ...picking, marked: (picking.marked + steps + count) % count };
}

/** The engineers whose name or team contains every typed word; names that start with the typed text come first. */
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

/** "zoe" also finds Zoë. */
function searchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
