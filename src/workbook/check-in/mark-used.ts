import { type FormResponse, responseRef } from '../../domain/check-in/responses';
import type { SheetValue } from '../grid/table';
import type { Responses } from './responses-tab';

/** The response with this reference; undefined if somebody has deleted its row. */
export function responseOf(read: Responses, ref: string): FormResponse | undefined {
  return read.responses.find((one) => responseRef(one) === ref);
}

/** Writes the moment at which the response was used, '' if it was not; that cell and no other (M342). */
export function markUsed({ tab, used1 }: Responses, { row1 }: FormResponse, mark: SheetValue): void {
  if (used1 !== null) tab.sheet.getRange(row1, used1).setValue(mark);
}
