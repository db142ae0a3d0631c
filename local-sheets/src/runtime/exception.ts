/** A rejection with Google's wording; it is thrown inside the script as "Exception: …" (H204). */
export class Exception extends Error {
  override readonly name = 'Exception';
}
