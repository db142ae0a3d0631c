/**
 * What started a run. It decides the authorization mode, the time limit and what is allowed
 * (platform fact 2.1, platform fact 2.6).
 */
export type RunKind = 'menu' | 'call' | 'simple trigger' | 'time-driven trigger' | 'custom function';

/** Kinds of service calls as the Executions view counts them; `navigation` reads nothing from the workbook and is not counted. */
export type CallKind =
  | 'read'
  | 'write'
  | 'lookup'
  | 'lock'
  | 'property'
  | 'flush'
  | 'ui'
  | 'service'
  | 'navigation';

/** One line of the Executions view. */
export interface Execution {
  readonly id: number;
  readonly function: string;
  readonly kind: RunKind;
  readonly user: string;
  readonly startedAt: number;
  /** Milliseconds; null while it runs. */
  readonly duration: number | null;
  /** Counted service calls by kind (without navigation). */
  readonly calls: Readonly<Partial<Record<CallKind, number>>>;
  /** Each counted call in order, such as "Range.getValues". */
  readonly trail: readonly string[];
  /** Entries of developer metadata that its finds returned: at Google, each getter of an entry takes extra time. */
  readonly metadata: number;
  /** How often pending writes were applied: by a read after them, by a flush, or at the end (platform fact 5.1). */
  readonly commits: number;
  readonly outcome: 'running' | 'completed' | 'failed' | 'timed out' | 'canceled';
  /** The stack of the error; null unless the run failed. */
  readonly stack: string | null;
  /** Lines of console and Logger. */
  readonly log: readonly string[];
}

export interface MenuItem {
  readonly caption: string;
  /** Name of the function to call; null for a separator. */
  readonly functionName: string | null;
  readonly items?: readonly MenuItem[];
}

export interface Menu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}
