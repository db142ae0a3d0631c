import type { Book, Shift } from '../../engine/book';
import type { Cell } from '../../protocol/cells';
import type { Clock } from '../../protocol/clock';
import type { Form, FormResponse, FormSpec } from '../../protocol/forms';
import { shiftedLine } from '../stores/shifts';
import { linkTab, writeHeader, writeResponse } from './responses-tab';

/** The forms whose responses this workbook receives. */
export interface Forms {
  /** Makes a form that is not linked yet; returns its ID. */
  make(spec: FormSpec): string;
  /** The form with this ID, linked or not; null if there is none. */
  find(id: string): Form | null;
  /** The forms that send their responses to this workbook. */
  linked(): readonly Form[];
  /** Adds a tab for the responses, as Google does, and returns its ID (H701). */
  link(id: string): number;
  /** The responses remain; later ones do not arrive (H707). */
  unlink(id: string): void;
  /** Gives a question another title, and its column another header (H703). */
  renameQuestion(id: string, questionId: string, title: string): void;
  /** Writes a response below the last one; `at` is the cell of its moment, now by default (H702). Does nothing if the form is not linked. */
  respond(id: string, response: FormResponse, at?: Cell): void;
  follow(shift: Shift): void;
  file(): FormsFile;
}

export interface FormsFile {
  readonly forms: readonly Form[];
}

export interface FormsDeps {
  readonly book: Book;
  readonly clock: Clock;
  /** The cell for an instant, in the time zone of the spreadsheet. */
  readonly toCell: (instant: number) => Cell;
  readonly changed: () => void;
}

export function createForms(
  file: FormsFile | null | undefined,
  { book, clock, toCell, changed }: FormsDeps,
): Forms {
  let forms: readonly Form[] = file?.forms ?? [];

  const find = (id: string) => forms.find((form) => form.id === id) ?? null;
  const sheetOf = ({ sheetId }: Form) => (sheetId !== null && book.tab(sheetId) ? sheetId : null);

  function known(id: string): Form {
    const form = find(id);
    if (!form) throw new Error(`There is no form ${id}.`);
    return form;
  }

  function put(next: Form): void {
    forms = forms.map((form) => (form.id === next.id ? next : form));
    changed();
  }

  return {
    make: (spec) => {
      const id = `form-${forms.length + 1}`;
      forms = [...forms, { ...spec, id, sheetId: null, columns: {} }];
      changed();
      return id;
    },
    find,
    linked: () => forms.filter((form) => sheetOf(form) !== null),
    link: (id) => {
      const linked = linkTab(book, known(id));
      put(linked.form);
      return linked.sheetId;
    },
    unlink: (id) => put({ ...known(id), sheetId: null, columns: {} }),
    renameQuestion: (id, questionId, title) => {
      const form = known(id);
      const questions = form.questions.map((one) => (one.id === questionId ? { ...one, title } : one));
      const next = { ...form, questions };
      put(next);
      const sheetId = sheetOf(next);
      if (sheetId !== null) writeHeader(book, sheetId, next, questionId);
    },
    respond: (id, response, at = toCell(clock.now())) => {
      const form = known(id);
      const sheetId = sheetOf(form);
      if (sheetId !== null) put(writeResponse(book, sheetId, form, response, at));
    },
    follow: (shift) => {
      if (shift.dimension !== 'columns' || !forms.some(({ sheetId }) => sheetId === shift.sheetId)) return;
      forms = forms.map((form) =>
        form.sheetId === shift.sheetId ? { ...form, columns: shifted(form.columns, shift) } : form,
      );
      changed();
    },
    file: () => ({ forms }),
  };
}

/** A deleted column is left out: its field gets a new one with the next response. */
function shifted(columns: Form['columns'], shift: Shift): Form['columns'] {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) => {
      const moved = shiftedLine(column, shift);
      return moved === null ? [] : [[field, moved]];
    }),
  );
}
