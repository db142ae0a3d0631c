/** Something that Set up restored or corrected, for the user to read. */
export interface Repair {
  /** The default name of the tab, or the engineer whose tab it is. */
  readonly tab: string;
  /** Such as "the column Weight was missing". */
  readonly what: string;
}

/** What was corrected if formulas were those of an earlier version. */
export const outdated = 'formulas were out of date';

/** What was corrected if formats and rules for input were those of an earlier version. */
export const outdatedRules = 'formats of columns were out of date';
