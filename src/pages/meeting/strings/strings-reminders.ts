import type { Reminder } from '../../../contract/reminders';
import { bidiIsolate } from '../../shell/bidi-isolate';

/** The strings of the line with overdue 1:1s and action items. */
const english = {
  overdue: 'Overdue:',
  neverMet: 'Never met:',
  late: ({ name, daysOverdue, overdueActions, neverMet }: Reminder) =>
    listed(name, [
      daysOverdue > 0 && count(daysOverdue, 'day'),
      overdueActions > 0 && count(overdueActions, 'action'),
      overdueActions > 0 && neverMet && 'never met',
    ]),
  more: (more: number) => `and ${more} more`,
  fewer: 'Show fewer',
};

const indonesian: typeof english = {
  overdue: 'Terlambat:',
  neverMet: 'Belum pernah 1:1:',
  late: ({ name, daysOverdue, overdueActions, neverMet }) =>
    listed(name, [
      daysOverdue > 0 && `${daysOverdue} hari`,
      overdueActions > 0 && `${overdueActions} tindakan`,
      overdueActions > 0 && neverMet && 'belum pernah 1:1',
    ]),
  more: (more) => `dan ${more} lagi`,
  fewer: 'Ringkas',
};

export const reminderStrings = { en: english, id: indonesian };

function listed(name: string, parts: readonly (string | false)[]): string {
  const reasons = parts.filter(Boolean).join(', ');
  return bidiIsolate(name) + (reasons && ` (${reasons})`);
}

export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
