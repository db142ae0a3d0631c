import type { Book } from '../../engine/book';
import type { Area } from '../../protocol/cells';
import { canEdit, type Person } from '../../protocol/people';
import type { Dimension } from '../../protocol/tabs';
import { Exception } from '../exception';
import type { Run } from '../run';
import { type Protections, protectedMessage } from '../stores/protections';
import { tabOf, wholeTab } from './grid';

/** Rejects writes to what is protected against the user, with Google's wording (H281). */
export interface Guard {
  cells(run: Run, area: Area): void;
  /** For renaming, moving, hiding or deleting a tab, and for other changes of all of it. */
  tab(run: Run, sheetId: number): void;
  /** For deleting, moving, hiding or resizing rows or columns. */
  lines(run: Run, sheetId: number, dimension: Dimension, start: number, count: number): void;
  /** For inserting, which is rejected inside what is protected but not at its edge. */
  insertion(run: Run, sheetId: number, dimension: Dimension, before: number): void;
  refuseEdit(person: Person, areas: readonly Area[]): string | null;
}

export function createGuard(book: Book, protections: Protections): Guard {
  function check(run: Run, area: Area): void {
    if (!protections.allows(run.person, [area])) throw new Exception(protectedMessage);
  }
  function lines(sheetId: number, dimension: Dimension, start: number, count: number): Area {
    const all = wholeTab(tabOf(book, sheetId));
    return dimension === 'rows'
      ? { ...all, row: start, rows: count }
      : { ...all, column: start, columns: count };
  }

  return {
    cells: check,
    tab: (run, sheetId) => check(run, wholeTab(tabOf(book, sheetId))),
    lines: (run, sheetId, dimension, start, count) => check(run, lines(sheetId, dimension, start, count)),
    insertion: (run, sheetId, dimension, before) => {
      const neighbors = [before - 1, before].filter((line) => line > 0);
      const open = neighbors.some((line) =>
        protections.allows(run.person, [lines(sheetId, dimension, line, 1)]),
      );
      if (!open) throw new Exception(protectedMessage);
    },
    refuseEdit: (person, areas) => {
      if (!canEdit(person)) return 'You can view this spreadsheet but not edit it. Ask its owner for access.';
      return protections.allows(person, areas) ? null : protectedMessage;
    },
  };
}
