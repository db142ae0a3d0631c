import type { Conflict } from '../../contract/row-edit';
import { shortened } from '../../domain/cells/form-text';

/** Somebody else has changed values that this form changes too; the user resolves each conflict (M120). */
export class ChangedMeanwhile extends Error {
  readonly conflicts: readonly Conflict[];
  readonly details: { readonly what: string; readonly more: number };

  constructor(conflicts: readonly Conflict[]) {
    const [first] = conflicts;
    const more = conflicts.length > 1 ? ` and ${conflicts.length - 1} more` : '';
    const what = shortened(first?.title || 'this 1:1', 100);
    super(
      `Somebody else changed "${what}"${more} while you were writing. Nothing is saved yet: choose which to keep, then save again.`,
    );
    this.name = 'ChangedMeanwhile';
    this.conflicts = conflicts;
    this.details = { what, more: conflicts.length - 1 };
  }
}
