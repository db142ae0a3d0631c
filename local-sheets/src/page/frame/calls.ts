import type { CallResult } from '../../protocol/page-protocol';

type Done = (result: CallResult) => void;
type Send = (call: number, functionName: string, args: readonly unknown[]) => void;

/** A page has at most ten calls in progress at Google; the eleventh waits (H350). */
const atOnce = 10;

/** Numbers the calls of one HTML page, queues those beyond the limit, and finds the handler of each response. */
export function createCalls(send: Send) {
  const underWay = new Map<number, Done>();
  const waiting: (() => void)[] = [];
  let last = 0;

  return {
    start(functionName: string, args: readonly unknown[], done: Done): void {
      const go = () => {
        last += 1;
        underWay.set(last, done);
        send(last, functionName, args);
      };
      if (underWay.size < atOnce) go();
      else waiting.push(go);
    },
    finish(call: number, result: CallResult): void {
      const done = underWay.get(call);
      if (!done) return;
      underWay.delete(call);
      waiting.shift()?.();
      done(result);
    },
  };
}
