import type { CallAnswer, CallArgs, CallName } from '../../protocol/calls';
import type { CallKind } from '../../protocol/runs';
import type { Run } from '../run';

/**
 * What a call requires: nothing; the document (not in AuthMode.NONE); permission to change it (not in a custom function, not
 * for a viewer); the page for a sidebar or dialog (only in FULL); a store outside the document (not in NONE); other machines
 * (in FULL and in custom functions); the triggers and the token of the user (only in FULL).
 */
export type Access = 'free' | 'document' | 'edit' | 'page' | 'store' | 'network' | 'account';

export interface CallEntry<Args, Answer> {
  readonly kind: CallKind;
  readonly access: Access;
  readonly answer: (args: Args, run: Run) => Answer | Promise<Answer>;
}

/** The handlers of some calls, by name. */
export type CallTable<Names extends CallName> = {
  readonly [Name in Names]: CallEntry<CallArgs<Name>, CallAnswer<Name>>;
};

type Answering = <Args, Answer>(answer: CallEntry<Args, Answer>['answer']) => CallEntry<Args, Answer>;

export const read: Answering = (answer) => ({ kind: 'read', access: 'document', answer });
export const lookup: Answering = (answer) => ({ kind: 'lookup', access: 'document', answer });
export const write: Answering = (answer) => ({ kind: 'write', access: 'edit', answer });
/** A call for which Google needs no request; not counted. */
export const navigation: Answering = (answer) => ({ kind: 'navigation', access: 'document', answer });
export const free: Answering = (answer) => ({ kind: 'navigation', access: 'free', answer });
export const lock: Answering = (answer) => ({ kind: 'lock', access: 'store', answer });
export const property: Answering = (answer) => ({ kind: 'property', access: 'store', answer });
export const service: Answering = (answer) => ({ kind: 'service', access: 'store', answer });
/** A request to another machine. */
export const network: Answering = (answer) => ({ kind: 'service', access: 'network', answer });
/** A call about what belongs to the user and the script. */
export const account: Answering = (answer) => ({ kind: 'service', access: 'account', answer });
/** A call about the user's page that simple triggers are allowed to make. */
export const ui: Answering = (answer) => ({ kind: 'ui', access: 'document', answer });
export const dialog: Answering = (answer) => ({ kind: 'ui', access: 'page', answer });
