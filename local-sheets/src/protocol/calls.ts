import type { RecordCalls } from './record-calls';
import type { SessionCalls } from './session-calls';
import type { SheetCalls } from './sheet-calls';

/** Every message a script's services send to the workbook: name, what goes in, what comes back. All of it plain JSON. */
interface Calls extends SheetCalls, RecordCalls, SessionCalls {}

export type CallName = keyof Calls;
export type CallArgs<Name extends CallName> = Parameters<Calls[Name]>[0];
export type CallAnswer<Name extends CallName> = ReturnType<Calls[Name]>;

/** The answer to one message; an error carries the sentence to throw inside the script. */
export type Reply = { readonly value: unknown } | { readonly error: string };
