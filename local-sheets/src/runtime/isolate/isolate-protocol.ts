import type { MessagePort } from 'node:worker_threads';

/** What a worker thread gets to start with. */
export interface ThreadStart {
  readonly servicesPath: string;
  /** The services' messages go over this port; `signal` counts the replies, so that the thread can sleep until one is there. */
  readonly port: MessagePort;
  readonly signal: SharedArrayBuffer;
}

/** What a context gets to start with. */
export interface ContextStart {
  readonly scriptTimeZone: string;
  /** Run before everything else: makes `Date` follow the clock of the local Sheets. */
  readonly dateScript: string;
}

/** One message of the services: what the script called, and its arguments as JSON. */
export interface ServiceCall {
  readonly name: string;
  readonly label: string;
  readonly argsJson: string;
}

/** To the thread: make a fresh context, run a script's text in it, or call one of its functions (an Invocation as JSON). */
export type ToThread =
  | { readonly open: ContextStart }
  | { readonly load: string }
  | { readonly invoke: string };

/** From the thread: what came of the load or the call (an Invoked as JSON). */
export interface FromThread {
  readonly done: string;
}
