/**
 * Sets the time zone of the local getters of Date in this thread, which at Google is that of the script. The process has one
 * time zone for all threads, but a thread keeps the one that it has read first. So threads set and read it one at a time (H795).
 */
export function setTimeZone(timeZone: string, memory: SharedArrayBuffer): void {
  const lock = new Int32Array(memory);
  // A thread that ended while it had the lock never opens it.
  while (Atomics.compareExchange(lock, 0, 0, 1) !== 0 && Atomics.wait(lock, 0, 1, 1000) !== 'timed-out');
  process.env.TZ = timeZone;
  new Date().getTimezoneOffset();
  Atomics.store(lock, 0, 0);
  Atomics.notify(lock, 0, 1);
}
