/** What can be damaged in a workbook. Pages have the sentences for each kind. */
export type FindingKind =
  | 'older-layout'
  | 'tab-missing'
  | 'header-missing'
  | 'column-missing'
  | 'column-twice'
  | 'header-changed'
  | 'merged-cells'
  | 'no-id'
  | 'same-id'
  | 'stray-spaces'
  | 'date-not-read'
  | 'not-a-date'
  | 'number-as-text'
  | 'number-as-date'
  | 'not-a-number'
  | 'number-out-of-limits'
  | 'formula-blocked'
  | 'formula-failed'
  | 'formula-missing'
  | 'formula-outdated'
  | 'name-is-error'
  | 'engineer-without-tab'
  | 'tab-without-engineer'
  | 'copied-tab'
  | 'unfinished-tab'
  | 'chart-missing'
  | 'protection-stale'
  | 'protection-unfinished';

/** Damage of one kind in one place: a column, or a tab. */
export interface Finding {
  /** The same for the same damage in the next check. */
  readonly id: string;
  readonly kind: FindingKind;
  /** The title of the tab. */
  readonly tab: string;
  /** In A1 notation, at most `mostCells`; [] if it is about the whole tab. */
  readonly cells: readonly string[];
  /** The number of cells, of which `cells` has the first. */
  readonly count: number;
  /** Values for the sentence, such as the header of the column and the first value. */
  readonly details: Readonly<Record<string, string | number>>;
  /** `optional`: a user may have wanted it, so it is repaired only if it is chosen. `by hand`: only a user can repair it. */
  readonly repair: 'yes' | 'optional' | 'by hand';
}

export const mostCells = 8;

/** A cell that holds something else than the date or the number that its column needs. */
export interface UnreadCell {
  readonly tab: string;
  /** Such as "E5". */
  readonly cell: string;
  /** The header of the column. */
  readonly column: string;
  /** In quotes, shortened. */
  readonly value: string;
  readonly needs: 'date' | 'number';
  /** The lowest and the highest number, such as " (0.01 – 10)"; '' if any number or date can be used. */
  readonly limits: string;
}
