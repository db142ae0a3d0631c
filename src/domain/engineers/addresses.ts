/**
 * The addresses in a cell, which can hold several, in lower case (M333); [] if it holds none. Where one is needed, the first counts
 * (M458).
 */
export function addressesIn(cell: string): string[] {
  return cell
    .toLowerCase()
    .split(/[\s,;<>"]+/)
    .filter((part) => part.includes('@'));
}
