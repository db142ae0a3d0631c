/** The highest confidence in a key result; the lowest is 0. */
export const highestConfidence = 10;

/** The confidence in a cell or a form; null for a blank and for anything but a whole number from 0 to 10 (M450). */
export function readConfidence(value: unknown): number | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return null;
  return value >= 0 && value <= highestConfidence ? value : null;
}
