/**
 * Gives a class that implements part of a Google class the type of the whole class. A member that it lacks throws an
 * error that names the member as soon as a script reads it (H206).
 */
export function whole<Whole, Args extends unknown[]>(
  name: string,
  Part: new (...args: Args) => Partial<Whole>,
): (...args: Args) => Whole {
  let root: object = Part.prototype;
  for (;;) {
    const parent: object = Object.getPrototypeOf(root);
    if (parent === missingMembers) break;
    if (parent === Object.prototype) Object.setPrototypeOf(root, missingMembers);
    else root = parent;
  }
  // One proxy serves all classes, also those with a common base class, so each class stores its own name.
  Object.defineProperty(Part.prototype, googleName, { value: name });
  Object.defineProperty(Part.prototype, 'toString', {
    value: () => name,
    configurable: true,
    writable: true,
  });
  return (...args) => new Part(...args) as unknown as Whole;
}

/** The same for a service that is one object, such as SpreadsheetApp. */
export function wholeService<Whole>(name: string, part: Partial<Whole>): Whole {
  Object.defineProperty(part, googleName, { value: name });
  Object.setPrototypeOf(part, missingMembers);
  return part as Whole;
}

const googleName = Symbol('Google class');

/** What the language itself reads from any object, to find out whether it is a promise or has a JSON form. */
const asked = new Set(['then', 'toJSON']);

const missingMembers: object = new Proxy(Object.create(Object.prototype) as object, {
  get(target, property, receiver: Record<symbol, unknown>) {
    if (typeof property === 'symbol' || property in target || asked.has(property)) {
      return Reflect.get(target, property, receiver);
    }
    throw new Error(`${String(receiver[googleName])}.${property} is not part of local Sheets.`);
  },
});
