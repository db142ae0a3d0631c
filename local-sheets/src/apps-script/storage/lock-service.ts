import { wholeService } from '../partial-class';
import { newLock } from './lock';

/** LockService: a lock for the document, the script and each user. */
export const lockService = wholeService<GoogleAppsScript.Lock.LockService>('LockService', {
  getDocumentLock: () => newLock('document'),
  getScriptLock: () => newLock('script'),
  getUserLock: () => newLock('user'),
});
