import { isDate } from '../../domain/cells/cell-number';
import type { FormResponse } from '../../domain/check-in/responses';
import { readResponses } from '../../domain/check-in/responses';
import { addressesIn } from '../../domain/engineers/addresses';
import { findResponsesTab, type ResponsesTab, responsesRange } from '../check-in/responses-tab';
import { beforeLiteral } from '../grid/plain-text';
import type { SheetValue } from '../grid/table';
import type { Tags } from '../grid/tagged-tab';
import { type Place, rangesOf } from './clear-cells';

/** All cells of the linked tab of form responses that `responsesRange` returns. */
export interface ReadResponses {
  readonly linked: ResponsesTab;
  readonly values: readonly (readonly SheetValue[])[];
  readonly responses: readonly FormResponse[];
}

/** Read in one service call; null if no form is linked, which takes none. */
export function readAllResponses(tags: Tags): ReadResponses | null {
  const linked = findResponsesTab(tags);
  if (linked === null) return null;
  const values: SheetValue[][] = responsesRange(linked).getValues();
  return { linked, values, responses: readResponses(values, linked.fields, linked.used1) };
}

/** The responses from the addresses of an engineer (M410). */
export function responsesOf({ responses }: ReadResponses, email: string): readonly FormResponse[] {
  const own = addressesIn(email);
  return responses.filter(({ address }) => own.includes(address));
}

/** The cells with content of these responses. */
export function placesOfResponses({ values }: ReadResponses, responses: readonly FormResponse[]): Place[] {
  return responses.flatMap(({ row1 }) =>
    (values[row1 - 1] ?? []).flatMap((value, index) => (value === '' ? [] : [{ row1, column: index + 1 }])),
  );
}

/** The texts in responses from before this moment, without the address (M419). */
export function oldResponseTexts(read: ReadResponses, before: Date): Place[] {
  const { linked, values, responses } = read;
  const address = values[0]?.findIndex((header) => String(header) === linked.fields.email) ?? -1;
  const old = responses.filter(({ at }) => at.getTime() < before.getTime());
  return placesOfResponses(read, old).filter(({ row1, column }) => {
    const value = values[row1 - 1]?.[column - 1] ?? '';
    return column !== address + 1 && typeof value === 'string' && !isDate(value);
  });
}

/** Clears cells of responses in one service call; `onFailure` receives what restores them. */
export function clearResponses(
  { linked: { tab }, values }: ReadResponses,
  places: readonly Place[],
  onFailure: (rollBack: () => void) => void,
): void {
  if (places.length === 0) return;
  onFailure(() => {
    for (const { row1, column } of places) {
      const value = values[row1 - 1]?.[column - 1] ?? '';
      tab.sheet.getRange(row1, column).setValue(typeof value === 'string' ? beforeLiteral(value) : value);
    }
  });
  tab.sheet.getRangeList(rangesOf(places)).clearContent();
}
