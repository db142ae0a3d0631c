import { type ChoiceStorage, choiceStorage } from './choice-storage';

/** Light unless the user chose dark: Sheets is light around a page, whatever the system prefers (P240). */
export type Colors = 'light' | 'dark';

export function colorStorage(storage: () => Storage): ChoiceStorage<Colors> {
  return choiceStorage(storage, 'one-on-ones colors', ['light', 'dark']);
}
