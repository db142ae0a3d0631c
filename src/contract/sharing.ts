/** Who can open the workbook, and what is protected in it. */
export interface SharingView {
  /** The user's e-mail address; '' if Google does not disclose it. */
  readonly me: string;
  /** The owner; null if there is none or Google does not disclose it. */
  readonly owner: string | null;
  /** Without the owner; null if Google does not disclose them. */
  readonly editors: readonly string[] | null;
  readonly viewers: readonly string[] | null;
  /** The engineers who have a tab, in the order of the Engineers tab. */
  readonly engineers: readonly SharedEngineer[];
  /** The name of the tab with what engineers answered in the linked form; missing if none is linked. */
  readonly responses?: string;
  /** The number of tabs with a header or formula that has no warning before an edit, or an outdated one. */
  readonly unwarned: number;
}

export interface SharedEngineer {
  readonly id: string;
  readonly name: string;
  readonly hasLeft: boolean;
  /** The text of the Manager cell on the Engineers tab. */
  readonly manager: string;
  /** `by hand`: somebody protected the tab in Google Sheets, and the add-on does not change that. */
  readonly limit: 'none' | 'limited' | 'by hand';
  /** Who can edit a protected tab besides the owner, according to Google Sheets. */
  readonly writers: readonly string[];
  /** True if the tab is limited to somebody other than the current manager. */
  readonly isStale: boolean;
  /** The address of a manager who cannot edit the limited tab yet and gets it only if the user confirms; null if there is none. */
  readonly newManager: string | null;
  /** False if Google Sheets does not allow this user to change the tab's protection. */
  readonly mayChange: boolean;
}

export interface ProtectForm {
  /**
   * By engineer ID, whether the tab is to be limited to manager and owner; engineers that are not listed
   * remain unchanged.
   */
  readonly limits: Readonly<Record<string, boolean>>;
  /** By engineer ID, the address of the new manager to whom the user hands the limited tab. */
  readonly handTo?: Readonly<Record<string, string>>;
}

export interface ProtectedView {
  readonly done: readonly ProtectedTab[];
  /** The names of tabs with changes that Google Sheets does not allow this user to make. */
  readonly left: readonly string[];
  /** True if one call was not enough; sending the same form again continues. */
  readonly more: boolean;
  readonly sharing: SharingView;
}

export interface ProtectedTab {
  readonly tab: string;
  /** `warns`: headers and formulas; `limited`: newly or to other people; `opened`: no longer limited. */
  readonly what: 'warns' | 'limited' | 'opened';
}
