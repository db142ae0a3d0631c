import { randomOf } from '../../imitation/company/random';
import { readPace } from '../../src/google/read-pace';
import { OutOfTime, type RunTime } from '../../src/google/run-time';

/** A run on a clock of its own, with the start and the end of each read. */
function run(readingEnds = Number.POSITIVE_INFINITY) {
  let now = 0;
  const wait = (milliseconds: number) => {
    now += Math.max(0, milliseconds);
  };
  const time: RunTime = {
    now: () => now,
    sleep: wait,
    waitToRead: (milliseconds) => {
      if (now + milliseconds > readingEnds) throw new OutOfTime('');
      wait(milliseconds);
    },
    isTimeLeft: () => now < readingEnds,
  };
  const reads: { readonly start: number; readonly end: number }[] = [];
  const send = (duration: number, failures = 0) => {
    const start = now;
    wait(duration);
    reads.push({ start, end: now });
    return { failures };
  };
  return { time, reads, wait, send, now: () => now };
}

test('U65 no minute has more than 60 reads, however long reads and pauses take', () => {
  const random = randomOf('pace');
  for (let round = 0; round < 50; round += 1) {
    const { time, reads, wait, send } = run();
    const pace = readPace(time, []);
    const longest = random.whole(100, 3000);
    for (let read = 0; read < 200; read += 1) {
      pace.read(() => send(random.whole(50, longest)));
      if (random.happens(0.1)) wait(random.whole(0, 20_000));
    }
    // Google may count each read at any time between its start and its end.
    for (let at = 60; at < reads.length; at += 1)
      expect(reads[at].start - reads[at - 60].end).toBeGreaterThanOrEqual(60_000);
  }
});

test('U65 the time of load jobs delays no read as long as the quota has room', () => {
  const { time, wait, send, now } = run();
  const pace = readPace(time, []);
  for (let read = 1; read <= 300; read += 1) {
    pace.read(() => send(550));
    if (read % 50 === 0) wait(10_000);
  }
  expect(now() / 300).toBeLessThan(1040);
});

test('U65 a run counts the reads of the one before, and attempts that failed', () => {
  const { time, reads, send } = run();
  const before = Array.from({ length: 50 }, (_, at) => at * 100 - 10_000);
  const pace = readPace(time, before);
  pace.read(() => send(400, 9));
  expect(reads[0].start).toBe(0);
  pace.read(() => send(400));
  expect(reads[1].start).toBe(50_000);
  expect(before).toHaveLength(60);
});

test('U65 a run that has no time to wait for the quota reads no more', () => {
  const { time, send, now } = run(50_000);
  const pace = readPace(time, []);
  const read = () => pace.read(() => send(500));
  for (let at = 0; at < 60; at += 1) read();
  expect(read).toThrow(OutOfTime);
  expect(now()).toBe(30_000);
});
