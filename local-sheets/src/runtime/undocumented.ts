import type { CriteriaNumbers } from './calls/criteria-numbers';

/** Behavior that Google does not document. Tests open a workbook with each variant, because a script must work with all of them. */
export interface Undocumented {
  /** Whether a copy of a tab has its metadata (platform fact 5.10). */
  readonly copiesMetadata: boolean;
  /** Which charts a copy of a tab has: none, charts of its cells, or charts of the cells of the original. */
  readonly copiesCharts: 'none' | 'of the copy' | 'of the original';
  /** Whether a copy of a tab has its protections. */
  readonly copiesProtections: boolean;
  /** Whether a copy of a hidden tab is hidden. */
  readonly copiesHidden: boolean;
  /** The order in which a find returns metadata. */
  readonly finds: 'oldest first' | 'newest first';
  /** How numbers in criteria are stored if the comma is the decimal separator (H545). */
  readonly criteriaNumbers: CriteriaNumbers;
}

export const usual: Undocumented = {
  copiesMetadata: false,
  copiesCharts: 'of the copy',
  copiesProtections: false,
  copiesHidden: false,
  finds: 'oldest first',
  criteriaNumbers: 'numbers',
};
