import { BookError } from '../../engine/book';
import { reasonOf } from '../../engine/reason-of';
import type { CallName, Reply } from '../../protocol/calls';
import { canEdit } from '../../protocol/people';
import type { CallKind } from '../../protocol/runs';
import { Exception } from '../exception';
import type { Run } from '../run';
import { type ConsentRecord, scopeOf } from '../stores/consent';
import { protectedMessage } from '../stores/protections';
import type { Access, CallEntry, CallTable } from './call-table';

/** Handles a script's messages: checks whether the run is allowed to make the call, counts it, and passes it to its handler. */
export interface Switchboard {
  answer(run: Run, name: string, label: string, args: unknown): Promise<Reply>;
}

export function createSwitchboard(
  table: CallTable<CallName>,
  consent: ConsentRecord,
  takeTime: (kind: CallKind, label: string) => Promise<void>,
): Switchboard {
  // The types of arguments are checked where the tables are defined; the messages arrive as JSON.
  const entries: Readonly<Record<string, CallEntry<never, unknown>>> = table;
  return {
    answer: async (run, name, label, args) => {
      const reply = await replyTo(run, name, label, args);
      const kind = entries[name]?.kind ?? 'navigation';
      if (kind !== 'navigation' && label !== '') await takeTime(kind, label);
      // A script whose time a call used up does not continue (H782).
      return run.stopped ? new Promise(() => undefined) : reply;
    },
  };

  async function replyTo(run: Run, name: string, label: string, args: unknown): Promise<Reply> {
    const entry = entries[name];
    if (!entry) return { error: `${label} is not part of local Sheets.` };
    run.count(entry.kind, label);
    const refusal =
      refuse(run, entry.access, label) ?? withoutConsent(run, scopeOf(name, entry.access), label);
    if (refusal !== null) return { error: refusal };
    const isCall = entry.kind !== 'navigation' && label !== '';
    const fault = isCall ? await run.faultAt(label) : null;
    if (fault === 'throws') return { error: serviceError };
    if (fault === 'ends the run') {
      run.abort?.();
      // The script never receives the reply that it waits for, so that not even its `finally` blocks run.
      return new Promise(() => undefined);
    }
    try {
      const value = (await entry.answer(args as never, run)) ?? null;
      return fault === 'acts and throws' ? { error: serviceError } : { value };
    } catch (error) {
      if (error instanceof Exception || error instanceof BookError) return { error: error.message };
      run.log(`ERROR: inside local Sheets: ${error instanceof Error ? error.stack : String(error)}`);
      return { error: `${serviceError} (${reasonOf(error)})` };
    }
  }

  function withoutConsent(run: Run, scope: string | null, label: string): string | null {
    if (scope === null) return null;
    if (!consent.lacks(scope) && !consent.refusedIn(run).includes(scope)) return null;
    return `Specified permissions are not sufficient to call ${label}. Required permissions: ${scope}`;
  }
}

/** Google's message for an internal failure. */
const serviceError = 'Service error: Spreadsheets';

/** Why the authorization mode or the role forbids a call; null if the call is allowed (platform fact 2.1). */
function refuse({ authMode, person, kind }: Run, access: Access, label: string): string | null {
  const forbidden = `You do not have permission to call ${label}`;
  if (access === 'free') return null;
  if (authMode === 'NONE') return forbidden;
  if ((access === 'page' || access === 'account') && authMode !== 'FULL') return forbidden;
  if (access === 'network' && authMode === 'LIMITED') return forbidden;
  if (access !== 'edit') return null;
  if (kind === 'custom function') return forbidden;
  return person && !canEdit(person) ? protectedMessage : null;
}
