import type { CallName } from '../../protocol/calls';
import type { Run } from '../run';
import type { TriggerStore } from '../triggers/triggers';
import { account, type CallTable } from './call-table';

/** Calls about time-driven triggers; each user has their own. */
export function triggerCalls(triggers: TriggerStore): CallTable<Extract<CallName, `triggers.${string}`>> {
  return {
    'triggers.create': account(({ functionName, spec }, run) =>
      triggers.add(ownerOf(run), functionName, spec),
    ),
    'triggers.list': account((_, run) => [...triggers.of(ownerOf(run))]),
    'triggers.remove': account(({ id }, run) => triggers.remove(ownerOf(run), id)),
  };
}

const ownerOf = ({ person }: Run): string => person?.email ?? '';
