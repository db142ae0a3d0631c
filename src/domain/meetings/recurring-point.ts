/**
 * Whether a recurring talking point is due again (M405): from the day after it was discussed, once `every` minus one further 1:1s
 * were held before today. Days are numbers since 1970-01-01. False if it does not recur.
 */
export function isDueAgain(
  every: unknown,
  discussedDay: number | null,
  meetingDays: readonly number[],
  today: number,
): boolean {
  if (typeof every !== 'number' || every < 1 || discussedDay === null || today <= discussedDay) return false;
  const since = meetingDays.filter((day) => day > discussedDay && day < today).length;
  return since >= Math.floor(every) - 1;
}
