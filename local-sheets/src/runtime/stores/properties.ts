import { type Person, people } from '../../protocol/people';
import type { Scope } from '../../protocol/session-calls';
import { Exception } from '../exception';

/** PropertiesService: strings saved with the workbook, for the document, the script and each user. */
export interface Properties {
  all(scope: Scope, person: Person | null): Readonly<Record<string, string>>;
  set(scope: Scope, person: Person | null, values: Readonly<Record<string, string>>, replace: boolean): void;
  /** The key null removes all properties. */
  remove(scope: Scope, person: Person | null, key: string | null): void;
  file(): PropertiesFile;
}

/** The stores by name: "document", "script", and "user:" followed by the address. */
export type PropertiesFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** In bytes (platform fact 4.7). */
const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

export function createProperties(file: PropertiesFile | null, changed: () => void): Properties {
  let stores: PropertiesFile = file ?? {};

  function put(name: string, values: Readonly<Record<string, string>>): void {
    stores = { ...stores, [name]: values };
    changed();
  }

  return {
    all: (scope, person) => stores[storeName(scope, person)] ?? {},
    set: (scope, person, values, replace) => {
      const name = storeName(scope, person);
      const next = { ...(replace ? {} : stores[name]), ...values };
      for (const value of Object.values(values)) {
        if (Buffer.byteLength(value) > valueLimit) throw new Exception('Argument too large: value');
      }
      const size = Object.entries(next).reduce(
        (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
        0,
      );
      if (size > storeLimit) {
        throw new Exception(
          'You have exceeded the property storage quota. Please remove some properties and try again.',
        );
      }
      put(name, next);
    },
    remove: (scope, person, key) => {
      const name = storeName(scope, person);
      const { [key ?? '']: _, ...rest } = stores[name] ?? {};
      put(name, key === null ? {} : rest);
    },
    file: () => stores,
  };
}

/** The name of the store; a custom function, which runs without a user, gets that of the owner (platform fact 1.22). */
export function storeName(scope: Scope, person: Person | null): string {
  return scope === 'user' ? `user:${(person ?? people[0])?.email ?? ''}` : scope;
}
