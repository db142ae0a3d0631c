/**
 * A formula for a name as `nameKey` of the domain compares it: without spaces at its ends, with single ones inside; '' for an
 * error, which is not a name (W85, W86).
 */
export function cleanName(cell: string): string {
  return `IFERROR(${onOneLine(cell)};"")`;
}

/** The same, but an error remains. TRIM alone leaves no-break spaces (character 160), as in text from web pages. */
export function onOneLine(cell: string): string {
  return `TRIM(SUBSTITUTE(${cell};CHAR(160);" "))`;
}
