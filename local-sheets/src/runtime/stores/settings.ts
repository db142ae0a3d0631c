import type { Book } from '../../engine/book';
import type { SheetSettings } from '../../protocol/settings';
import { Exception } from '../exception';

/** The locale and the time zone of the spreadsheet (H540). */
export interface SettingsStore {
  now(): SheetSettings;
  /** Throws Exception or BookError for an unknown locale or time zone, and then changes nothing. */
  change(part: Partial<SheetSettings>): void;
  onChange(listener: (settings: SheetSettings) => void): void;
}

export function createSettings(book: Book, initial: SheetSettings): SettingsStore {
  const listeners: ((settings: SheetSettings) => void)[] = [];
  let settings = initial;
  book.setTimeZone(initial.timeZone);
  return {
    now: () => settings,
    change: ({ locale = settings.locale, timeZone = settings.timeZone }) => {
      if (!isTimeZone(timeZone)) throw new Exception(`Invalid argument: ${timeZone}`);
      book.setLocale(locale);
      book.setTimeZone(timeZone);
      settings = { locale, timeZone };
      for (const listener of listeners) listener(settings);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
