/** What Google's services throw: an Error whose name is "Exception". */
class Exception extends Error {}

Object.defineProperty(Exception.prototype, 'name', { value: 'Exception', configurable: true });

export function exception(message: string): Error {
  return new Exception(message);
}
