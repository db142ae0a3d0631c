/** TODAY() as a serial, where the clocks are so many hours ahead of UTC. */
export function todaySerial(hoursAhead = 0): number {
  return Math.floor((Date.now() + hoursAhead * 3_600_000) / 86_400_000) + 25_569;
}

/** A file that was made today, as if it had been made yesterday. */
export function oneDayOlder<File>(file: File, hoursAhead = 0): File {
  const today = todaySerial(hoursAhead);
  return JSON.parse(JSON.stringify(file).replaceAll(String(today), String(today - 1))) as File;
}
