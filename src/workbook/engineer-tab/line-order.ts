/** A row that is moved before another one; both are numbers (1-based) as they are before the move. */
export interface RowMove {
  readonly from: number;
  readonly before: number;
}

/**
 * The moves that put the lines with these keys into this order, and changes `rows` (1-based) accordingly; [] if they are in
 * order. `roomAfter` is the number of lines without a key that belong after a line. Of two lines in the wrong order, the first
 * one moves up if there is room for it, and otherwise the second one moves down; the number of moves is limited (W163).
 */
export function planMoves(
  keys: readonly string[],
  rows: Map<string, number>,
  roomAfter: (key: string) => number,
): RowMove[] {
  const known = keys.filter((key) => rows.has(key));
  const row = (key: string | undefined) => (key === undefined ? 0 : (rows.get(key) ?? 0));
  const moves: RowMove[] = [];
  for (let round = 0; round < known.length ** 2; round += 1) {
    const index = known.findIndex((key, at) => at > 0 && row(known[at - 1]) > row(key));
    if (index < 0) break;
    const [before, first, second] = [known[index - 2], known[index - 1], known[index]];
    if (first === undefined || second === undefined) break;
    const lowest = row(before) + 1;
    const room = before === undefined ? 0 : roomAfter(before);
    const place = Math.min(
      row(second) - roomAfter(first),
      room > 0 ? lowest + room : Number.POSITIVE_INFINITY,
    );
    const move =
      place >= lowest
        ? { key: first, before: place }
        : { key: second, before: row(first) + roomAfter(first) + 1 };
    moves.push({ from: row(move.key), before: move.before });
    shift(rows, move.key, move.before);
  }
  return moves;
}

function shift(rows: Map<string, number>, moved: string, before: number): void {
  const from = rows.get(moved) ?? 0;
  for (const [key, row] of rows) {
    if (row > from) rows.set(key, row - 1);
  }
  const to = before > from ? before - 1 : before;
  for (const [key, row] of rows) if (key !== moved && row >= to) rows.set(key, row + 1);
  rows.set(moved, to);
}
