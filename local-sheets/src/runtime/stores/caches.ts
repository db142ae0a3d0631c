import type { Clock } from '../../protocol/clock';
import { Exception } from '../exception';

/** CacheService: strings in memory, which expire, and are lost when local Sheets ends. */
export interface Caches {
  get(store: string, keys: readonly string[]): Record<string, string>;
  put(store: string, values: Readonly<Record<string, string>>, seconds: number): void;
  remove(store: string, keys: readonly string[]): void;
}

/** Limits in characters, bytes and seconds (platform fact 4.8). */
const longestKey = 250;
const largestValue = 100 * 1024;
const longestSeconds = 6 * 60 * 60;

interface Kept {
  readonly value: string;
  readonly until: number;
}

export function createCaches(clock: Clock): Caches {
  const stores = new Map<string, Map<string, Kept>>();
  const storeOf = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Kept>();
    stores.set(name, store);
    return store;
  };
  return {
    get: (name, keys) => {
      const found: Record<string, string> = {};
      for (const key of keys) {
        const kept = storeOf(name).get(key);
        if (kept && kept.until > clock.now()) found[key] = kept.value;
      }
      return found;
    },
    put: (name, values, seconds) => {
      for (const [key, value] of Object.entries(values)) {
        if (key.length > longestKey) throw new Exception('Argument too large: key');
        if (Buffer.byteLength(value) > largestValue) throw new Exception('Argument too large: value');
        const until = clock.now() + Math.min(seconds, longestSeconds) * 1000;
        storeOf(name).set(key, { value, until });
      }
    },
    remove: (name, keys) => {
      for (const key of keys) storeOf(name).delete(key);
    },
  };
}
