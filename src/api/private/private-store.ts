/** A person's own store of texts in their user properties: long ones in chunks, for one value holds 9 kB at most (platform limit). */
export interface PrivateStore {
  /** '' where nothing is kept. */
  read(name: string): string;
  /** Every text whose name begins so, by the rest of its name. */
  readAll(prefix: string): Record<string, string>;
  /** Bytes that can still be added, whatever they are for. */
  left(): number;
  /** Keeps a text, '' removes it; answers false, and changes nothing, where there is no room for it. */
  keep(name: string, text: string): boolean;
}

type UserProperties = Pick<GoogleAppsScript.Properties.Properties, 'getProperties' | 'setProperties'>;

/** The store as it stands now: it is read in one call, and written in one. */
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
      // Chunks of a longer text before are blanked, since each removal would be a call of its own.
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
  };
}

/** Some room below Google's 500 kB a store and 9 kB a value is left for how Google counts. */
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
  // By whole letters: half of a pair of surrogates is no text.
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
