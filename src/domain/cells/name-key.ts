/** The key by which names are compared: names that differ only in spaces or case have the same key. */
export function nameKey(name: string): string {
  return oneLine(name).normalize('NFC').toLowerCase();
}

/** The text on one line, with single spaces and none at its ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
