import { wholeService } from '../partial-class';
import { newCache } from './cache';

/** CacheService: a cache for the document, the script and each user. */
export const cacheService = wholeService<GoogleAppsScript.Cache.CacheService>('CacheService', {
  getDocumentCache: () => newCache('document'),
  getScriptCache: () => newCache('script'),
  getUserCache: () => newCache('user'),
});
