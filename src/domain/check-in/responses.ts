import { isDate } from '../cells/cell-number';
import type { Day } from '../cells/day';
import type { HeaderMap, ResponseField } from './header-map';

/** A response of a form, as its row has it. */
export interface FormResponse {
  readonly row1: number;
  readonly at: Date;
  /** In lower case; '' if the form collects none. */
  readonly address: string;
  readonly isUsed: boolean;
  /** What the column for used responses holds; '' if it is blank. */
  readonly mark: unknown;
  /** The answer; '' if the form does not ask for it. */
  cell(field: ResponseField): unknown;
}

/**
 * The responses in the values of a tab, whose first row is the header; [] without a column for the moment. Rows without a moment,
 * such as rows that somebody typed, are not responses. `used1` is the 1-based column that marks used ones, null if there is none.
 */
export function readResponses(
  values: readonly (readonly unknown[])[],
  map: HeaderMap,
  used1: number | null,
): FormResponse[] {
  const [headers = [], ...rows] = values;
  const positions = new Map(
    Object.entries(map).map(([field, header]) => [
      field,
      headers.findIndex((cell) => String(cell) === header),
    ]),
  );
  return rows.flatMap((row, index) => {
    const cell = (field: ResponseField) => row[positions.get(field) ?? -1] ?? '';
    const at = cell('timestamp');
    if (!isDate(at)) return [];
    const mark = used1 === null ? '' : (row[used1 - 1] ?? '');
    const address = String(cell('email')).trim().toLowerCase();
    // A response that its author changed later has a later moment.
    const isUsed = mark !== '' && !(isDate(mark) && at.getTime() > mark.getTime());
    return [{ row1: index + 2, at, address, isUsed, mark, cell }];
  });
}

/** What identifies a response, wherever its row is (M335). */
export function responseRef({ at, address }: Pick<FormResponse, 'at' | 'address'>): string {
  return `${at.getTime()} ${address}`;
}

/**
 * The newest response of these addresses; null if there is none, if it is used, or if it is from before the last 1:1 (M334). Older
 * ones do not count, because their author has answered again.
 */
export function preparedResponse(
  responses: readonly FormResponse[],
  addresses: readonly string[],
  lastMeeting: Day | null,
  toDay: (date: Date) => Day,
): FormResponse | null {
  const own = responses.filter(({ address }) => addresses.includes(address));
  const newest = own.reduce<FormResponse | null>(
    (one, other) => (one === null || other.at.getTime() >= one.at.getTime() ? other : one),
    null,
  );
  if (newest === null || newest.isUsed) return null;
  return lastMeeting !== null && toDay(newest.at) < lastMeeting ? null : newest;
}
