/** What a page loads to show the current workbook: the result of `Book.page()`. */
export interface BookPage {
  /** For Univer's `createWorkbook`. */
  readonly workbook: object;
  /** Params of the mutation "formula.mutation.set-array-formula-data": the cells that array formulas fill. */
  readonly array: object;
}
