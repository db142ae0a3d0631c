import { markUsed, responseOf } from '../../workbook/check-in/mark-used';
import { type Responses, readLinkedResponses } from '../../workbook/check-in/responses-tab';
import type { SheetValue } from '../../workbook/grid/table';
import type { Tags } from '../../workbook/grid/tagged-tab';
import type { RequestContext } from '../endpoint';

/** The response that a form showed, as it was read before anything is written. */
interface FoundResponse {
  readonly ref: string;
  /** Marks it as used at this moment, or with null as not used (M340, M341). */
  mark(context: Pick<RequestContext, 'onFailure'>, when: Date | null): void;
  /** The responses with this one as not used. */
  unused(): Responses;
}

/** null if the form showed none, or if the form or the response is gone: then there is nothing to mark. Reads only if it showed one. */
export function findPrepared(tags: Tags, ref: string | undefined): FoundResponse | null {
  const read = ref === undefined ? null : readLinkedResponses(tags);
  const response = read && ref !== undefined ? responseOf(read, ref) : undefined;
  if (!read || !response || ref === undefined) return null;
  return {
    ref,
    mark: ({ onFailure }, when) => {
      onFailure(() => markUsed(read, response, response.mark as SheetValue));
      markUsed(read, response, when ?? '');
    },
    unused: () => ({
      ...read,
      responses: read.responses.map((one) => (one === response ? { ...one, isUsed: false } : one)),
    }),
  };
}
