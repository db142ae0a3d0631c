import type { Menu } from './runs';
import type { SheetSettings } from './settings';

/** What a run is allowed to do (ScriptApp.AuthMode). */
export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** The store that a lock, a property or a cache entry belongs to. */
export type Scope = 'document' | 'script' | 'user';

/** Properties of the file. */
export interface SpreadsheetProperties extends SheetSettings {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** Calls about the file as a whole, the user, the user's page, and what scripts store outside the workbook. */
export interface SessionCalls {
  'spreadsheet.open': (args: null) => void;
  'spreadsheet.read': (args: null) => SpreadsheetProperties;
  'spreadsheet.change': (args: Partial<SheetSettings>) => void;
  'spreadsheet.people': (args: { role: 'owner' | 'editor' | 'viewer' }) => string[];
  'spreadsheet.flush': (args: null) => void;

  'ui.open': (args: null) => void;
  /** A menu without a caption is that of the add-on, below Extensions. */
  'ui.menu': (args: { caption: string | null; items: Menu['items'] }) => void;
  'ui.sidebar': (args: { html: string; title: string }) => void;
  'ui.dialog': (args: { html: string; title: string; width: number; height: number; modal: boolean }) => void;
  'ui.toast': (args: { message: string; title: string; seconds: number }) => void;
  'ui.alert': (args: { title: string; message: string; buttons: ButtonSet }) => string;
  'ui.prompt': (args: { title: string; message: string; buttons: ButtonSet }) => {
    button: string;
    text: string;
  };
  'html.file': (args: { name: string }) => string;

  'lock.try': (args: { scope: Scope; timeout: number }) => boolean;
  'lock.wait': (args: { scope: Scope; timeout: number }) => void;
  'lock.release': (args: { scope: Scope }) => void;
  'lock.has': (args: { scope: Scope }) => boolean;

  'properties.get': (args: { scope: Scope; key: string }) => string | null;
  'properties.all': (args: { scope: Scope }) => Record<string, string>;
  'properties.set': (args: { scope: Scope; values: Record<string, string>; replace: boolean }) => void;
  'properties.remove': (args: { scope: Scope; key: string | null }) => void;

  'cache.get': (args: { scope: Scope; keys: string[] }) => Record<string, string>;
  'cache.put': (args: { scope: Scope; values: Record<string, string>; seconds: number }) => void;
  'cache.remove': (args: { scope: Scope; keys: string[] }) => void;

  'session.email': (args: null) => string;
  'session.userKey': (args: null) => string;
  'session.locale': (args: null) => string;
  /** The scopes that the user has refused, in full. */
  'session.refused': (args: null) => string[];
  'session.token': (args: null) => string;

  /** Returns signed bytes, -128 to 127, as Apps Script does. */
  'utilities.digest': (args: { algorithm: string; bytes: number[]; key: number[] | null }) => number[];
  'utilities.uuid': (args: null) => string;
  'utilities.sleep': (args: { milliseconds: number }) => void;

  'log.line': (args: { level: string; text: string }) => void;
}
