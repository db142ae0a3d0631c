import type { CallName } from '../../protocol/calls';
import type { Scope } from '../../protocol/session-calls';
import { Exception } from '../exception';
import type { Run } from '../run';
import type { Caches } from '../stores/caches';
import type { Locks } from '../stores/locks';
import { type Properties, storeName } from '../stores/properties';
import { type CallTable, lock, property, service } from './call-table';

type Names = Extract<CallName, `lock.${string}` | `properties.${string}` | `cache.${string}`>;

/** Calls of LockService, PropertiesService and CacheService. */
export function storeCalls(locks: Locks, properties: Properties, caches: Caches): CallTable<Names> {
  return {
    'lock.try': lock(({ scope, timeout }, run) => locks.acquire(storeName(scope, run.person), run, timeout)),
    'lock.wait': lock(async ({ scope, timeout }, run) => {
      if (!(await locks.acquire(storeName(scope, run.person), run, timeout))) {
        throw new Exception('Lock timeout: another process was holding the lock for too long.');
      }
    }),
    'lock.release': lock(({ scope }, run) => locks.release(storeName(scope, run.person), run)),
    'lock.has': lock(({ scope }, run) => locks.holds(storeName(scope, run.person), run)),

    'properties.get': property(({ scope, key }, { person }) => properties.all(scope, person)[key] ?? null),
    'properties.all': property(({ scope }, { person }) => properties.all(scope, person)),
    'properties.set': property(({ scope, values, replace }, run) => {
      refuseOwnersStore(scope, run);
      properties.set(scope, run.person, values, replace);
    }),
    'properties.remove': property(({ scope, key }, run) => {
      refuseOwnersStore(scope, run);
      properties.remove(scope, run.person, key);
    }),

    'cache.get': service(({ scope, keys }, { person }) => caches.get(storeName(scope, person), keys)),
    'cache.put': service(({ scope, values, seconds }, { person }) =>
      caches.put(storeName(scope, person), values, seconds),
    ),
    'cache.remove': service(({ scope, keys }, { person }) => caches.remove(storeName(scope, person), keys)),
  };
}

/** A custom function can read the owner's user properties but not change them (platform fact 1.22). */
function refuseOwnersStore(scope: Scope, { kind }: Run): void {
  if (scope === 'user' && kind === 'custom function') {
    throw new Exception('You do not have permission to change user properties in a custom function.');
  }
}
