/**
 * Arguments of a google.script.run call as plain JSON. Before anything is sent, throws as Google does on dates, functions,
 * elements other than a form as the only argument, circular references and class instances (H349).
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
  // Objects of another realm have another Object.prototype, whose prototype is null too.
  if (shape !== '[object Object]' || (prototype && Object.getPrototypeOf(prototype))) throw illegal(property);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, plain(item, key, here)]),
  );
}

const illegal = (property: string) => new TypeError(`Failed due to illegal value in property: ${property}`);

/** Every field of a form becomes text; several fields with one name become an array of texts. */
function formValues(form: HTMLFormElement): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw illegal(name);
    const earlier = values[name];
    values[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return values;
}
