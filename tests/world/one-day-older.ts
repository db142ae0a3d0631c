/** TODAY() as a serial. */
export function todaySerial(): number {
  return Math.floor(Date.now() / 86_400_000) + 25_569;
}

/** A file that was made today, as if it had been made yesterday. */
export function oneDayOlder<File>(file: File): File {
  const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  return JSON.parse(
    JSON.stringify(file)
      .replaceAll(`"day":"${day(0)}"`, `"day":"${day(1)}"`)
      .replaceAll(String(todaySerial()), String(todaySerial() - 1)),
  ) as File;
}
