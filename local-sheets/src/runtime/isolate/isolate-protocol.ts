import type { MessagePort } from 'node:worker_threads';

/** The data that a worker thread starts with. */
export interface ThreadStart {
  readonly servicesPath: string;
  /** The port for the messages of the services. `signal` counts the replies, so that the thread can sleep until one arrives. */
  readonly port: MessagePort;
  readonly signal: SharedArrayBuffer;
  /** Not 0 while a thread sets its time zone. All threads share it. */
  readonly zoneLock: SharedArrayBuffer;
}

/** The data that a context starts with. */
export interface ContextStart {
  readonly scriptTimeZone: string;
  /** Runs before everything else, and makes `Date` follow the clock of the local Sheets. */
  readonly dateScript: string;
  /** Contains the time of a simulated clock; missing for other clocks. */
  readonly clockMemory?: SharedArrayBuffer | undefined;
}

/** One message of the services: the call of the script, and its arguments as JSON. */
export interface ServiceCall {
  readonly name: string;
  readonly label: string;
  readonly argsJson: string;
}

/** To the thread: create a fresh context, run the text of a script in it, or call one of its functions (an Invocation as JSON). */
export type ToThread =
  | { readonly open: ContextStart }
  | { readonly load: string }
  | { readonly invoke: string };

/** From the thread: the outcome of the load or the call (an Invoked as JSON). */
export interface FromThread {
  readonly done: string;
}
