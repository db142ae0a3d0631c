import type { Scope } from '../../protocol/session-calls';
import { ask } from '../ask';
import { whole } from '../partial-class';

type Lock = GoogleAppsScript.Lock.Lock;

/** tryLock and waitLock acquire the lock; the end of the run releases it. */
class LockPart implements Partial<Lock> {
  constructor(private readonly scope: Scope) {}

  tryLock(timeout: number): boolean {
    return ask('lock.try', 'Lock.tryLock', { scope: this.scope, timeout });
  }
  waitLock(timeout: number): void {
    ask('lock.wait', 'Lock.waitLock', { scope: this.scope, timeout });
  }
  releaseLock(): void {
    ask('lock.release', 'Lock.releaseLock', { scope: this.scope });
  }
  hasLock(): boolean {
    return ask('lock.has', 'Lock.hasLock', { scope: this.scope });
  }
}

export const newLock = whole<Lock, [Scope]>('Lock', LockPart);
