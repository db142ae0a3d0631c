import type { Undo } from '../../contract/meeting-form';
import { Refusal } from '../../domain/refusal';

/** Signs a text with the secret of the user. */
export type Sign = (text: string) => string;

/** The undo with the seal that proves that a save of this user wrote these values; null if there is nothing to undo. */
export function sealed(undo: Omit<Undo, 'seal'> | null, sign: Sign): Undo | null {
  return undo && { ...undo, seal: sign(contentOf(undo)) };
}

/** Throws a Refusal unless a save of this user has made this undo as it is (M297). */
export function refuseUnsealed(undo: Undo, sign: Sign): void {
  if (undo.seal === sign(contentOf(undo))) return;
  const message =
    'This undo does not match a save of yours in this workbook. Correct the 1:1 in the form instead.';
  throw new Refusal('M297', null, message);
}

/** Lists, because objects do not keep the order of their fields on the way through a page. */
function contentOf({
  engineerId,
  meetingId,
  rows,
  prepared,
  percents,
  formatted,
}: Omit<Undo, 'seal'>): string {
  return JSON.stringify([
    engineerId,
    meetingId,
    rows.map(({ table, id, columns, before, after }) => [
      table,
      id,
      columns,
      ...[before, after].map((cells) =>
        cells.map((cell) => (typeof cell === 'object' ? [cell.day, cell.at ?? null] : cell)),
      ),
    ]),
    ...(prepared === undefined && !percents ? [] : [prepared ?? null]),
    ...(percents ? [percents] : []),
    ...(formatted ? [formatted] : []),
  ]);
}
