/** The ID of the spreadsheet in a link or an ID; null if the text is neither. */
export function spreadsheetId(text: string): string | null {
  const id = /\/spreadsheets\/d\/([\w-]+)/.exec(text)?.[1] ?? text.trim();
  return /^[\w-]{20,100}$/.test(id) ? id : null;
}
