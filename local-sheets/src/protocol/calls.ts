import type { RecordCalls } from './record-calls';
import type { TriggerCalls } from './services/trigger-calls';
import type { UrlCalls } from './services/url-calls';
import type { SessionCalls } from './session-calls';
import type { SheetCalls } from './sheet-calls';

/** Every message from a script's services to the workbook: name, arguments and result, in plain JSON. */
interface Calls extends SheetCalls, RecordCalls, SessionCalls, UrlCalls, TriggerCalls {}

export type CallName = keyof Calls;
export type CallArgs<Name extends CallName> = Parameters<Calls[Name]>[0];
export type CallAnswer<Name extends CallName> = ReturnType<Calls[Name]>;

/** The reply to one message; an error contains the message to throw inside the script. */
export type Reply = { readonly value: unknown } | { readonly error: string };
