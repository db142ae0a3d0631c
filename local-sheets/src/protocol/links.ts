/** What stands in a cell beside the label that HYPERLINK shows: an address, or "#gid=" and the number of a tab. */
export interface Link {
  readonly link: string;
}
