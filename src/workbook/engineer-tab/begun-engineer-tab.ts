import { headerRow } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Sheet } from '../grid/workbook';
import { headerRow1 } from './engineer-tab-lines';
import { type Template, templateKey } from './engineer-template';

/**
 * Whether nobody has typed into the table of a tab that an interrupted run left: it is blank, or like that of the template,
 * which a copy has before it is cleared (W161).
 */
export function isUntouched(tab: Pick<TaggedTab, 'sheet' | 'rows'>, template: Template | null): boolean {
  const original = template?.tab() ?? null;
  const header = tab.rows.get('header') ?? (original ? headerRow(original) : headerRow1);
  const rows = rowsBelow(tab.sheet, header);
  if (rows === '') return true;
  return original !== null && rows === rowsBelow(original.sheet, headerRow(original));
}

/** Whether a tab without a tag is a copy of the template that a run left before it could tag it (W160). */
export function isBegunCopy(sheet: Sheet, template: Template): boolean {
  const formulas: string[][] = sheet.getDataRange().getFormulas();
  const namesTemplate = formulas.some((row) =>
    row.some((formula) => formula.includes('MATCH(') && formula.includes(`"${templateKey}"`)),
  );
  return namesTemplate && isUntouched({ sheet, rows: new Map() }, template);
}

/** The cells below a row (1-based) as one text; '' if they are blank. */
function rowsBelow(sheet: Sheet, row1: number): string {
  const values: unknown[][] = sheet.getDataRange().getValues();
  const filled = values.slice(row1).filter((row) => row.some((cell) => cell !== ''));
  return filled.length === 0 ? '' : JSON.stringify(filled);
}
