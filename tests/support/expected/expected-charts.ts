import type { Person } from '../workbook/team-book';
import { type Figure, mean } from './expected-dashboard';

/** The last day of each of the last twelve months as a serial, today for this one, and the share met within cadence then. */
export function expectedMonths(people: readonly Person[], today: number): { end: number; share: Figure }[] {
  return byMonth(people, today, (end, { cadence }) => end - (cadence === '' ? 14 : cadence));
}

/** The share of people with a 1:1 in each of the last twelve months. */
export function expectedParticipation(people: readonly Person[], today: number): Figure[] {
  const firstDay = (end: number) => {
    const day = new Date((end - 25_569) * 86_400_000);
    return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1) / 86_400_000 + 25_569;
  };
  return byMonth(people, today, firstDay).map(({ share }) => share);
}

/** The share of people with a 1:1 between the day that `sinceOf` has for a month's end and that end. */
function byMonth(people: readonly Person[], today: number, sinceOf: (end: number, person: Person) => number) {
  const now = new Date((today - 25_569) * 86_400_000);
  return Array.from({ length: 12 }, (_, index) => {
    const lastDay = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 10 + index, 0) / 86_400_000 + 25_569;
    const end = Math.min(today, lastDay);
    const counted = people.flatMap((person) => {
      const days = person.meetings.flatMap(({ date }) => (date === '' ? [] : [today + date]));
      const isCounted = days.length === 0 ? index === 11 : Math.min(...days) <= end;
      if (!isCounted) return [];
      const since = sinceOf(end, person);
      return [days.some((day) => day >= since && day <= end) ? 1 : 0];
    });
    return { end, share: mean(counted) };
  });
}

/** The share of people with each workload at their last 1:1 with an answer, from -2 to +2; blanks for fewer than five. */
export function expectedWorkloads(people: readonly Person[]): Figure[] {
  const answers = people.flatMap(({ meetings }) => {
    const given = meetings.filter(({ date, workload }) => date !== '' && workload !== '');
    const last = Math.max(...given.map(({ date }) => Number(date)));
    const [answer] = given.filter(({ date }) => date === last).slice(-1);
    return answer ? [Number(answer.workload)] : [];
  });
  return [-2, -1, 0, 1, 2].map((level) =>
    answers.length < 5 ? '' : answers.filter((answer) => answer === level).length / answers.length,
  );
}
