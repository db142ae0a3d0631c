/** Bookkeeping of one page: calculation (the server calculates), rows grown with their text, open pop-ups, the editor. */
const here =
  /^(doc\.|formula\.mutation\.(?!(set|remove)-defined-name)|sheet\.mutation\.(toggle-note-popup|data-validation-formula-mark-dirty|mark-dirty-filter-change|set-worksheet-row-auto-height)$)/;

/** What the page does by itself when it draws: somebody who can only view has not edited anything by it. */
const drawing = /^sheet\.mutation\.update-note-position$/;

export const staysHere = (id: string, readOnly: boolean) => here.test(id) || (readOnly && drawing.test(id));
