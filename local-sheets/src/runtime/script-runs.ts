import type { Clock } from '../protocol/clock';
import type { Invoked } from '../protocol/invocation';
import { canEdit, type Person } from '../protocol/people';
import type { AuthMode } from '../protocol/session-calls';
import type { Activity } from './activity';
import type { Switchboard } from './calls/switchboard';
import type { Executions } from './executions';
import { isPrivate, type Script } from './isolate/declarations';
import type { Isolate, IsolatePool } from './isolate/isolate-pool';
import { scriptStack } from './isolate/stack';
import type { AnswerCall } from './isolate/thread';
import { startTimeLimit } from './isolate/time-limit';
import { Run } from './run';
import type { ConsentRecord } from './stores/consent';
import type { Locks } from './stores/locks';
import type { RunRequest, RunResult, UserSession } from './user-session';

/** What runs of menu items, google.script.run calls and simple triggers need from the runner. */
export interface ScriptDeps {
  /** The latest build of the script; a run reads it once. */
  script(): Script;
  readonly scriptTimeZone: string;
  readonly limits: { readonly script: number; readonly simpleTrigger: number };
  readonly pool: IsolatePool;
  readonly switchboard: Switchboard;
  readonly locks: Locks;
  readonly activity: Activity;
  readonly executions: Executions;
  readonly consent: ConsentRecord;
  readonly clock: Clock;
  nextId(): number;
}

/** A request of a page, or of a trigger, which has no page. */
interface PersonalRequest extends Omit<RunRequest, 'session'> {
  readonly person: Person;
  readonly session: UserSession | null;
}

export interface ScriptRuns {
  run(request: PersonalRequest): Promise<RunResult>;
  /** Ends all runs in progress. */
  dispose(): Promise<void>;
}

/** Google's error if another account is the default of the browser (platform fact 3.8). */
const permissionDenied =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** The limit for one user (platform fact 5.7). */
const simultaneousRuns = 30;

export function createScriptRuns(deps: ScriptDeps): ScriptRuns {
  const { activity, executions, pool } = deps;
  const endings = new Set<() => void>();
  const retiring = new Set<Promise<void>>();

  async function run(request: PersonalRequest): Promise<RunResult> {
    const { functionName, kind, person, session } = request;
    const script = deps.script();
    if (!script.declared.includes(functionName)) {
      // A trigger that the script does not define does not fire (H213).
      return kind === 'simple trigger'
        ? { ok: true, value: null }
        : failed(`Script function not found: ${functionName}`);
    }
    // Simple triggers do not run for viewers (platform fact 2.6).
    if (kind === 'simple trigger' && !canEdit(person)) return { ok: true, value: null };
    if (kind === 'call' && isPrivate(functionName))
      return failed(`Script function not found: ${functionName}`);
    if (kind === 'call' && deps.consent.hasSeveralAccounts(person)) return failed(permissionDenied);
    if (activity.countOf(person) >= simultaneousRuns) {
      return failed('There are too many scripts running simultaneously for this Google user account.');
    }
    const begun = new Run(deps.nextId(), functionName, kind, modeOf(request), person, session, deps.clock);
    activity.begin(begun);
    executions.note(begun);
    const isolate = pool.take();
    const invoked = await outcome(begun, isolate, script, request);
    deps.locks.letGo(begun);
    finish(begun, invoked);
    activity.end(begun);
    executions.note(begun);
    retire(isolate);
    if (!invoked.ok) return failed(sentence(invoked));
    return { ok: true, value: kind === 'call' ? invoked.value : null };
  }

  /** The response does not wait until a thread has ended. */
  function retire(isolate: Isolate): void {
    const gone = isolate.end().then(() => void retiring.delete(gone));
    retiring.add(gone);
  }

  /** The outcome of a script: its end, its time limit, the user's Cancel, or the end of local Sheets. */
  function outcome(
    begun: Run,
    isolate: Isolate,
    { code }: Script,
    { args, cancel, onCall }: PersonalRequest,
  ): Promise<Invoked> {
    const answerCall: AnswerCall = (...call) => deps.switchboard.answer(begun, ...call);
    let forget = (): unknown => undefined;
    return new Promise<Invoked>((resolve) => {
      const stop = (message: string) => {
        begun.stopped = true;
        resolve(stopped(message));
      };
      const end = () => stop('Local Sheets was closed.');
      endings.add(end);
      begun.onCall = onCall;
      begun.abort = () => stop('The script was ended.');
      forget = () => endings.delete(end);
      cancel?.addEventListener('abort', () => stop(canceled));
      const { script, simpleTrigger } = deps.limits;
      const most = begun.kind === 'simple trigger' ? simpleTrigger : script;
      begun.limit = startTimeLimit(deps.clock, most, () => stop(timedOut));
      void isolate
        .load(code, answerCall)
        .then((loaded) => {
          if (!loaded.ok) return loaded;
          return isolate.invoke(begun.invocation(args, deps.scriptTimeZone), answerCall);
        })
        .then(resolve);
    }).finally(() => forget());
  }

  return {
    run,
    dispose: async () => {
      for (const end of endings) end();
      // The runs continue in later turns, and retire their threads there.
      await new Promise((resolve) => setImmediate(resolve));
      await Promise.all(retiring);
    },
  };
}

const timedOut = 'Exceeded maximum execution time';
const canceled = 'The script was canceled.';

function modeOf({ kind, authMode }: PersonalRequest): AuthMode {
  return kind === 'simple trigger' ? (authMode ?? 'LIMITED') : 'FULL';
}

function finish(run: Run, invoked: Invoked): void {
  if (invoked.ok) {
    if (invoked.complaint !== null) run.log(`WARNING: ${invoked.complaint}`);
    run.end('completed', null);
  } else if (invoked.name === '' && invoked.message === timedOut) run.end('timed out', timedOut);
  else if (invoked.name === '' && invoked.message === canceled) run.end('canceled', null);
  else run.end('failed', scriptStack(invoked.name, invoked.message, invoked.stack));
}

function stopped(message: string): Invoked {
  return { ok: false, name: '', message, stack: '' };
}

/** The error as the failure handler and the page read it. */
function sentence({ name, message }: { name: string; message: string }): string {
  return name === '' ? message : `${name}: ${message}`;
}

function failed(message: string): RunResult {
  return { ok: false, error: { name: 'ScriptError', message } };
}
