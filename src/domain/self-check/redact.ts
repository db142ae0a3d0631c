/** The most characters of a text that goes into a report. */
const longest = 160;

/** A message of Google without addresses, links and ids, which a report must not contain (W147). */
export function redact(text: string): string {
  const plain = text
    .replace(/[^\s"'<>]+@[^\s"'<>]+\.\w+/g, '[address]')
    .replace(/https?:\/\/\S+/g, '[link]')
    .replace(/\b[\w-]{25,}\b/g, '[id]')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}
