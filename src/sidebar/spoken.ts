import { nameMonthsIn } from './formats';
import type { Language } from './language';

/** The language that is spoken, for the wording of one subject alone: `cycleWords[spoken].title`. */
export let spoken: Language = 'en';

const listeners: ((language: Language) => void)[] = [];

/** Speaks this language from now on; what is drawn already is drawn again by open-page.tsx. */
export function speak(language: Language): void {
  spoken = language;
  nameMonthsIn(language);
  for (const listener of listeners) listener(language);
}

/** Tells whoever holds words when another language is spoken. */
export function onSpeak(listener: (language: Language) => void): void {
  listeners.push(listener);
}
