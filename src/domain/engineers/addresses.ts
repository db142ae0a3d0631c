/** The addresses in a cell, which can hold several, in lower case (M333); [] if it holds none. */
export function addressesIn(cell: string): string[] {
  return cell
    .toLowerCase()
    .split(/[\s,;<>"]+/)
    .filter((part) => part.includes('@'));
}
