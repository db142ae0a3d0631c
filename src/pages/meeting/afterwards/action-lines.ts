import { shortened } from '../../../domain/cells/form-text';
import { oneLine } from '../../../domain/cells/name-key';
import { calendarLink } from '../../shell/calendar-link';
import { longestAddress } from './gmail-draft';
import type { OpenActionLine } from './recap';

/** A summary in Jira has at most 255 characters. */
const longestSummary = 255;

/** One line per action item, for lists that make one issue of each line: Jira, Linear and others (P341). Days are as in ISO 8601. */
export function issueLines(actions: readonly OpenActionLine[]): string {
  return actions
    .map(({ action, owner, due }) => {
      const about = [owner, due]
        .map(oneLine)
        .filter((part) => part !== '')
        .join(', ');
      const end = about === '' ? '' : ` (${shortened(about, 100)})`;
      return shortened(oneLine(action), longestSummary - end.length) + end;
    })
    .join('\n');
}

interface EventText {
  readonly prepare: (url: string) => string;
  readonly open: string;
  readonly action: (action: string, owner: string, due: string) => string;
  readonly more: (count: number) => string;
}

/** The link to the event of the next 1:1, with as many open action items in its details as an address holds (P342). */
export function eventLink(
  event: Parameters<typeof calendarLink>[0],
  formUrl: string | undefined,
  actions: readonly OpenActionLine[],
  words: EventText,
): string | null {
  for (let shown = Math.min(actions.length, 50); ; shown -= 1) {
    const lines = actions
      .slice(0, shown)
      .map(({ action, owner, due }) => `- ${words.action(shortened(oneLine(action), 150), owner, due)}`);
    if (shown < actions.length) lines.push(words.more(actions.length - shown));
    const list = lines.length === 0 ? '' : [words.open, ...lines].join('\n');
    const details = [formUrl === undefined ? '' : words.prepare(formUrl), list].filter((part) => part !== '');
    const link = calendarLink({ ...event, details: details.join('\n\n') });
    if (link === null || link.length <= longestAddress || shown === 0) return link;
  }
}
