/** A talking point that only its author can read: a line of the private note that begins with "[ ]" or "[x]" (M406). */
export interface PrivatePoint {
  /** The index of its line in the note. */
  readonly line: number;
  readonly topic: string;
  readonly isDone: boolean;
}

/** The private talking points in a note, in the order of their lines; [] if there are none. */
export function privatePoints(note: string): PrivatePoint[] {
  return note.split('\n').flatMap((text, line) => {
    const [, mark, topic = ''] = /^\s*\[([ xX])\]\s+(\S.*)$/.exec(text) ?? [];
    return mark === undefined ? [] : [{ line, topic: topic.trim(), isDone: mark !== ' ' }];
  });
}

/** The note with this point ticked or not; every other character remains. */
export function withTick(note: string, { line }: PrivatePoint, isDone: boolean): string {
  const lines = note.split('\n');
  return lines
    .map((text, at) => (at === line ? text.replace(/\[[ xX]\]/, isDone ? '[x]' : '[ ]') : text))
    .join('\n');
}

/** The note with a new point below the last one, or above everything if it is the first. */
export function withPoint(note: string, topic: string): string {
  const [last] = privatePoints(note).reverse();
  const lines = note === '' ? [] : note.split('\n');
  lines.splice(last === undefined ? 0 : last.line + 1, 0, `[ ] ${topic.trim()}`);
  return lines.join('\n');
}
