/** The texts of a user in their user properties; long ones are in chunks, because Google limits a value to 9 kB. */
export interface PrivateStore {
  /** '' if there is none. */
  read(name: string): string;
  /** Every text whose name begins with the prefix, by the rest of its name. */
  readAll(prefix: string): Record<string, string>;
  /** The number of bytes that can still be added. */
  left(): number;
  /** Stores a text, or removes it if it is ''; returns false and changes nothing if there is not enough space. */
  keep(name: string, text: string): boolean;
  /** Removes a text with its name; one service call a chunk. */
  remove(name: string): void;
}

type UserProperties = Pick<
  GoogleAppsScript.Properties.Properties,
  'getProperties' | 'setProperties' | 'deleteProperty'
>;

/** The store as it is now, read in one call; a change is written in one call. */
export function privateStore(properties: UserProperties): PrivateStore {
  let values: Readonly<Record<string, string>> = properties.getProperties();
  const read = (name: string) => {
    let text = '';
    for (let part = 0; ; part += 1) {
      const chunk = values[keyOf(name, part)] ?? '';
      if (chunk === '') return text;
      text += chunk;
    }
  };
  return {
    read,
    readAll(prefix) {
      const names = Object.keys(values)
        .filter((key) => key.startsWith(prefix) && key.endsWith(keyOf('', 0)))
        .map((key) => key.slice(0, -keyOf('', 0).length));
      const texts = names.map((name) => [name.slice(prefix.length), read(name)] as const);
      return Object.fromEntries(texts.filter(([, text]) => text !== ''));
    },
    left: () => Math.max(0, storeBytes - sizeOf(values)),
    keep(name, text) {
      const changed: Record<string, string> = {};
      // Blanks the chunks of a longer former text, because each removal would be one more call.
      for (let part = 0; values[keyOf(name, part)] !== undefined; part += 1) changed[keyOf(name, part)] = '';
      chunksOf(text).forEach((chunk, part) => {
        changed[keyOf(name, part)] = chunk;
      });
      const after = { ...values, ...changed };
      if (text !== '' && sizeOf(after) > storeBytes) return false;
      properties.setProperties(changed);
      values = after;
      return true;
    },
    remove(name) {
      for (let part = 0; values[keyOf(name, part)] !== undefined; part += 1) {
        properties.deleteProperty(keyOf(name, part));
      }
      values = properties.getProperties();
    },
  };
}

/** Below the limits of Google, 500 kB for a store and 9 kB for a value, because it is unknown how Google counts. */
const storeBytes = 490_000;
const chunkBytes = 8_500;

function keyOf(name: string, part: number): string {
  return `${name}~${part}`;
}

function sizeOf(values: Readonly<Record<string, string>>): number {
  return Object.entries(values).reduce((sum, [key, value]) => sum + bytesOf(key) + bytesOf(value), 0);
}

function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  let chunk = '';
  let size = 0;
  // By code points, because half of a surrogate pair is not valid text.
  for (const letter of text) {
    const bytes = bytesOf(letter);
    if (size + bytes > chunkBytes) {
      chunks.push(chunk);
      chunk = '';
      size = 0;
    }
    chunk += letter;
    size += bytes;
  }
  return chunk === '' ? chunks : [...chunks, chunk];
}

/** In UTF-8; Apps Script has no TextEncoder. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
