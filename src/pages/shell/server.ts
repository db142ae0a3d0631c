import type { Endpoints } from '../../contract/endpoints';
import type { Outcome } from '../../contract/outcome';
import { callFailure, isOffline } from './call-failure';

/** Calls an endpoint; never rejects, since a failed call resolves to a failure like any other. */
export type Call = <Name extends keyof Endpoints>(
  name: Name,
  ...args: Parameters<Endpoints[Name]>
) => Promise<Answer<ReturnType<Endpoints[Name]>>>;

export type Answer<Outcome> = Outcome & {
  /** The response that arrived after the timeout; may never resolve. */
  readonly late?: Promise<Outcome>;
};

export const call = ask as Call;

/** Closes the dialog that contains this page. */
export function closeDialog(): void {
  google.script.host.close();
}

/** Google can lose a response silently (a Date in it, a closed laptop), hence a timeout. */
const patienceMs = 30_000;
/** Some endpoints work on many tabs; Google ends a call after six minutes. */
const longPatienceMs = 360_000;
const longCalls: readonly (keyof Endpoints)[] = [
  'addEngineers',
  'clearTexts',
  'deletePerson',
  'readRetention',
  'readScores',
  'importRows',
  'readImport',
  'setUpWorkbook',
  'protectWorkbook',
  'startCycle',
  'readCalendar',
  'readSharing',
  'runSelfCheck',
  'checkWorkbook',
  'repairWorkbook',
];

function ask(name: keyof Endpoints, ...args: unknown[]): Promise<Answer<Outcome<unknown>>> {
  if (isOffline()) return Promise.resolve({ ok: false, failure: callFailure('offline') });
  return new Promise((resolve) => {
    let answerLate: (outcome: Outcome<unknown>) => void = () => undefined;
    const giveUp = (fault: Parameters<typeof callFailure>[0]) => {
      const late = new Promise<Outcome<unknown>>((settleLate) => {
        answerLate = settleLate;
      });
      resolve({ ok: false, failure: callFailure(fault), late });
    };
    const watchdog = longCalls.includes(name)
      ? setTimeout(() => giveUp('no answer in minutes'), longPatienceMs)
      : setTimeout(() => giveUp('no answer'), patienceMs);
    const settle = (outcome: Outcome<unknown>) => {
      clearTimeout(watchdog);
      // A promise that is settled already ignores a second response.
      resolve(outcome);
      answerLate(outcome);
    };
    const fail = (fault: Parameters<typeof callFailure>[0]) =>
      settle({ ok: false, failure: callFailure(fault) });
    try {
      google.script.run
        .withSuccessHandler((answer) => (isOutcome(answer) ? settle(answer) : fail('empty answer')))
        .withFailureHandler(fail)
        .callEndpoint(name, args);
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

function isOutcome(answer: unknown): answer is Outcome<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/** The global object that Google provides in a page. */
declare const google: {
  readonly script: { readonly run: ScriptRun; readonly host: { close(): void } };
};

interface ScriptRun {
  callEndpoint(name: keyof Endpoints, args: readonly unknown[]): void;
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
}
