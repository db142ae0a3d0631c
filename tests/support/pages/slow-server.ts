import type { Endpoints } from '../../../src/contract/endpoints';
import type { Outcome } from '../../../src/contract/outcome';
import type { Call } from '../../../src/pages/shell/server';

interface Request {
  readonly name: keyof Endpoints;
  readonly args: readonly unknown[];
  answer(outcome: Outcome<unknown>): Promise<void>;
}

/** A server whose answers arrive when, and in the order in which, the test decides. */
export interface SlowServer {
  readonly call: Call;
  readonly requests: readonly Request[];
  last(): Request;
}

export function slowServer(): SlowServer {
  const requests: Request[] = [];
  const call = (name: keyof Endpoints, ...args: unknown[]) =>
    new Promise<Outcome<unknown>>((resolve) => {
      const answer = async (outcome: Outcome<unknown>) => {
        resolve(outcome);
        for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      };
      requests.push({ name, args, answer });
    });
  return { call: call as Call, requests, last: () => requests[requests.length - 1] };
}
