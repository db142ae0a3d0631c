const millisecondsPerDay = 86_400_000;

/** The number of a day in UTC, where every day has 24 hours. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

export function dayText(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The value of a date cell: days since 1899-12-30. */
export function serialOf(number: number): number {
  return number + 25_569;
}

/** The name of the quarter that contains a day, such as "2026 Q4". */
export function quarterOf(number: number): string {
  const [year, month] = dayText(number).split('-');
  return `${year} Q${Math.ceil(Number(month) / 3)}`;
}

/** The day itself, or the preceding Friday if it is on a weekend. */
export function workdayUpTo(number: number): number {
  const day = weekday(number);
  return number - (day === 0 ? 2 : day === 6 ? 1 : 0);
}

/** The day itself, or the following Monday if it is on a weekend. */
export function workdayFrom(number: number): number {
  const day = weekday(number);
  return number + (day === 0 ? 1 : day === 6 ? 2 : 0);
}

/** 0 is Sunday, 6 is Saturday. */
function weekday(number: number): number {
  return (number + 4) % 7;
}
