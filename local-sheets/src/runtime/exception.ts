/** A refusal in Google's words, to be thrown inside the script as "Exception: …". */
export class Exception extends Error {
  override readonly name = 'Exception';
}
