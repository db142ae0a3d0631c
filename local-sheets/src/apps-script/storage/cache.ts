import type { Scope } from '../../protocol/session-calls';
import { ask } from '../ask';
import { whole } from '../partial-class';

type Cache = GoogleAppsScript.Cache.Cache;

/** Strings that can be dropped at any time; they expire after 10 minutes by default. */
class CachePart implements Partial<Cache> {
  constructor(private readonly scope: Scope) {}

  get(key: string): string | null {
    return ask('cache.get', 'Cache.get', { scope: this.scope, keys: [key] })[key] ?? null;
  }
  getAll(keys: string[]): Record<string, string> {
    return ask('cache.get', 'Cache.getAll', { scope: this.scope, keys });
  }
  put(key: string, value: string, seconds = 600): void {
    ask('cache.put', 'Cache.put', { scope: this.scope, values: { [key]: String(value) }, seconds });
  }
  putAll(values: Record<string, string>, seconds = 600): void {
    ask('cache.put', 'Cache.putAll', { scope: this.scope, values, seconds });
  }
  remove(key: string): void {
    ask('cache.remove', 'Cache.remove', { scope: this.scope, keys: [key] });
  }
  removeAll(keys: string[]): void {
    ask('cache.remove', 'Cache.removeAll', { scope: this.scope, keys });
  }
}

export const newCache = whole<Cache, [Scope]>('Cache', CachePart);
