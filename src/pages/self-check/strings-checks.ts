import type { CheckId } from '../../domain/self-check/beliefs';
import { cellStrings } from './strings-checks-cells';
import { formulaStrings } from './strings-checks-formulas';
import { tabStrings } from './strings-checks-tabs';
import { lookStrings } from './strings-looks';

interface CheckStrings {
  readonly question: string;
  /** The meaning of a difference, or where to look if only a user can see it. */
  readonly meaning: string;
}

const en: Readonly<Record<CheckId, CheckStrings>> = {
  ...cellStrings.en,
  ...formulaStrings.en,
  ...tabStrings.en,
  ...lookStrings.en,
};
const id: typeof en = { ...cellStrings.id, ...formulaStrings.id, ...tabStrings.id, ...lookStrings.id };

/** The strings of all checks. */
export const checkStrings = { en, id };
