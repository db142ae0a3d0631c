/** The key by which headers are compared: letters and digits in lower case, without accents; '' if there are none. */
export function wordKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
