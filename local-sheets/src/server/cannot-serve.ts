/** What cannot be done, in a sentence for the terminal. */
export class CannotServe extends Error {
  override readonly name = 'CannotServe';
}
