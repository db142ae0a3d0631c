import { wholeService } from '../partial-class';
import { newProperties } from './properties';

/** PropertiesService: a store for the document, the script and each user. */
export const propertiesService = wholeService<GoogleAppsScript.Properties.PropertiesService>(
  'PropertiesService',
  {
    getDocumentProperties: () => newProperties('document'),
    getScriptProperties: () => newProperties('script'),
    getUserProperties: () => newProperties('user'),
  },
);
