import type { RunTime } from './run-time';

/** Sends reads so that no minute has more of them than Google allows, whatever the hub does between them (U65). */
export interface ReadPace {
  /** Waits until the quota has room, and sends. Throws OutOfTime if the run has no time for that. */
  read<Sent extends { readonly failures: number }>(send: () => Sent): Sent;
}

/** Google allows 60 reads a minute for each user of a project. */
const readsPerMinute = 60;
const minute = 60_000;

/** `ended` has the times at which the latest reads ended, in milliseconds, earliest first. Each read adds to it. */
export function readPace(time: RunTime, ended: number[]): ReadPace {
  return {
    read: (send) => {
      // Google counts a read at some time before its end. A minute after its end, it is in no minute with the next one.
      const oldest = ended[ended.length - readsPerMinute];
      if (oldest !== undefined) time.waitToRead(oldest + minute - time.now());
      const answer = send();
      for (let attempt = 0; attempt <= answer.failures; attempt += 1) ended.push(time.now());
      ended.splice(0, ended.length - readsPerMinute);
      return answer;
    },
  };
}
