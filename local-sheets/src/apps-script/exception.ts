/** What Google's services throw: an Error with the name "Exception". */
class Exception extends Error {}

Object.defineProperty(Exception.prototype, 'name', { value: 'Exception', configurable: true });

export function exception(message: string): Error {
  return new Exception(message);
}
