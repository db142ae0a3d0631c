/** Who can open the workbook, and what is protected in it. */
export interface SharingView {
  /** Who asks; '' when Google does not tell. */
  readonly me: string;
  /** The owner; null where there is none, or Google does not tell. */
  readonly owner: string | null;
  /** Without the owner; null when Google does not tell. */
  readonly editors: readonly string[] | null;
  readonly viewers: readonly string[] | null;
  /** Those who have a tab, in the order of the tab Engineers. */
  readonly engineers: readonly SharedEngineer[];
  /** How many tabs have a header or a formula that does not warn before an edit, or not as it should. */
  readonly unwarned: number;
}

export interface SharedEngineer {
  readonly id: string;
  readonly name: string;
  readonly hasLeft: boolean;
  /** As it stands on the tab Engineers. */
  readonly manager: string;
  /** `by hand`: somebody protected the tab in Sheets itself, and it stays so. */
  readonly limit: 'none' | 'limited' | 'by hand';
  /** Who may write on a protected tab besides the owner, as Sheets has it. */
  readonly writers: readonly string[];
  /** Limited, but not to who is the manager now. */
  readonly isStale: boolean;
  /** False where Sheets lets this person change nothing about the tab. */
  readonly mayChange: boolean;
}

export interface ProtectForm {
  /** By engineer, whether the tab is to be limited to manager and owner; who is not named stays as they are. */
  readonly limits: Readonly<Record<string, boolean>>;
}

export interface ProtectedView {
  readonly done: readonly ProtectedTab[];
  /** Names of tabs that need something which Sheets does not let this person do. */
  readonly left: readonly string[];
  /** There is more to do than one call may: the same form goes on with it. */
  readonly more: boolean;
  readonly sharing: SharingView;
}

export interface ProtectedTab {
  readonly tab: string;
  /** `warns`: headers and formulas; `limited`: made so, or to other people; `opened`: limited no longer. */
  readonly what: 'warns' | 'limited' | 'opened';
}
