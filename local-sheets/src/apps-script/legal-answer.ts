/** What in an answer cannot cross google.script.run, in words with its place ("a Date at view.today"); null when all can. */
export function illegalPart(value: unknown, path = 'the top', above: readonly unknown[] = []): string | null {
  if (typeof value === 'function') return `a function at ${path}`;
  if (typeof value !== 'object' || value === null) return null;
  if (value instanceof Date) return `a Date at ${path}`;
  if (above.includes(value)) return `a circle at ${path}`;
  for (const [key, part] of Object.entries(value)) {
    const place = path === 'the top' ? key : `${path}.${key}`;
    const illegal = illegalPart(part, place, [...above, value]);
    if (illegal !== null) return illegal;
  }
  return null;
}
