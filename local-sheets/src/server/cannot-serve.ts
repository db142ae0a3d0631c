/** The workbook cannot be served; the message is for the terminal. */
export class CannotServe extends Error {
  override readonly name = 'CannotServe';
}
