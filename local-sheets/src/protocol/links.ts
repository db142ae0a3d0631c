/** The target that a cell stores with the label of HYPERLINK: an address, or "#gid=" and the number of a tab. */
export interface Link {
  readonly link: string;
}
