/** Days as numbers since 1970-01-01 and as text, for what the tests compute by themselves. */
export const dayOf = (text: string): number => Date.parse(`${text}T00:00Z`) / 86_400_000;

export const textOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The first days of the last twelve months up to a day, earliest first. */
export function lastMonths(today: string): string[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return Array.from({ length: 12 }, (_, index) =>
    new Date(Date.UTC(year, month - 12 + index, 1)).toISOString().slice(0, 10),
  );
}

/** The last day of the month that begins on this day. */
export function endOfMonth(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0))
    .toISOString()
    .slice(0, 10);
}
