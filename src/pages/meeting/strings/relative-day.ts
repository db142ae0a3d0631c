import { dayNumber } from '../../../domain/cells/day';

/** A day relative to today: "today", "12 days ago", "in 3 days". */
export const relativeDay = {
  en: (day: string, today: string): string => {
    const ahead = daysAhead(day, today);
    if (ahead === 0) return 'today';
    if (ahead === -1) return 'yesterday';
    if (ahead === 1) return 'tomorrow';
    return ahead < 0 ? `${-ahead} days ago` : `in ${ahead} days`;
  },
  id: (day: string, today: string): string => {
    const ahead = daysAhead(day, today);
    if (ahead === 0) return 'hari ini';
    if (ahead === -1) return 'kemarin';
    if (ahead === 1) return 'besok';
    return ahead < 0 ? `${-ahead} hari lalu` : `${ahead} hari lagi`;
  },
};

function daysAhead(day: string, today: string): number {
  return (dayNumber(day) ?? 0) - (dayNumber(today) ?? 0);
}
