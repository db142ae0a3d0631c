import type { MessagePort } from 'node:worker_threads';

/** What a worker thread gets to start with. */
export interface IsolateStart {
  readonly servicesPath: string;
  readonly scriptTimeZone: string;
  readonly dateScript: string;
  /** The services' messages go over this port; `signal` counts the replies, so that the thread can sleep until one is there. */
  readonly port: MessagePort;
  readonly signal: SharedArrayBuffer;
}

/** One message of the services: what the script called, and its arguments as JSON. */
export interface ServiceCall {
  readonly name: string;
  readonly label: string;
  readonly argsJson: string;
}

/** To the thread: run a script's text, or call one of its functions (an Invocation as JSON). */
export type ToIsolate = { readonly load: string } | { readonly invoke: string };

/** From the thread: what came of the load or the call (an Invoked as JSON). */
export interface FromIsolate {
  readonly done: string;
}
