/**
 * Arguments of a google.script.run call as plain JSON. Throws, as Google does and before anything is sent, on what
 * cannot travel: dates, functions, elements other than one lone form, circular references, class instances.
 */
export function checkedArguments(given: readonly unknown[]): unknown[] {
  const [only] = given;
  if (given.length === 1 && only instanceof HTMLFormElement) return [formValues(only)];
  return given.map((value, position) => plain(value, String(position), []));
}

function plain(value: unknown, property: string, above: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw illegal(property);
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const here = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item, position) => plain(item, String(position), here));
  }
  const shape = Object.prototype.toString.call(value);
  const prototype = Object.getPrototypeOf(value);
  // Objects of another realm have another Object.prototype, whose own prototype is null just the same.
  if (shape !== '[object Object]' || (prototype && Object.getPrototypeOf(prototype))) throw illegal(property);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, plain(item, key, here)]),
  );
}

const illegal = (property: string) => new TypeError(`Failed due to illegal value in property: ${property}`);

/** Every field of a form becomes text; several of one name become an array of texts. */
function formValues(form: HTMLFormElement): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw illegal(name);
    const earlier = values[name];
    values[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return values;
}
