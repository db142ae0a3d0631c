/**
 * What to say if a data validation rule of a cell, which somebody has added, rejects what would be written there (M533); null if the
 * error is about something else. Google has no error code for it, and its message names the cell without its tab.
 */
export function rejectedValueText(error: unknown): string | null {
  const text = error instanceof Error ? error.message : String(error);
  const cell = /you entered in cell (\S+) violates/.exec(text)?.[1];
  if (cell === undefined) return null;
  return `A data validation rule of cell ${cell} rejects what would be written there. Change the rule under Data › Data validation, or what you entered, and try again.`;
}
