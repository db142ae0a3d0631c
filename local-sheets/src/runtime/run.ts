import type { Clock } from '../protocol/clock';
import type { Invocation } from '../protocol/invocation';
import type { Person } from '../protocol/people';
import type { CallKind, Execution, RunKind } from '../protocol/runs';
import type { AuthMode } from '../protocol/session-calls';
import { Exception } from './exception';
import type { TimeLimit } from './isolate/time-limit';
import type { CallFault, RunRequest, UserSession } from './user-session';

/** One run of a function: its user, mode and page, and the record of what it did. */
export class Run {
  /** True from the first write to the end of the run: the workbook can be between two of its writes. */
  wrote = false;
  ended = false;
  /** True as soon as something ends the run from outside, such as its time limit. */
  stopped = false;
  /** True while an alert or a prompt of this run is open. */
  suspended = false;
  limit: TimeLimit | null = null;
  onCall: RunRequest['onCall'] | null = null;
  /** Ends the run in the way in which Google stops a script. */
  abort: (() => void) | null = null;
  private asked = 0;
  private readonly calls: Partial<Record<CallKind, number>> = {};
  private readonly trail: string[] = [];
  private metadata = 0;
  private commits = 0;
  private isPending = false;
  private readonly lines: string[] = [];
  private duration: number | null = null;
  private outcome: Execution['outcome'] = 'running';
  private stack: string | null = null;
  private readonly startedAt: number;

  constructor(
    readonly id: number,
    readonly functionName: string,
    readonly kind: RunKind,
    readonly authMode: AuthMode,
    /** Null for custom functions, which run without a user. */
    readonly person: Person | null,
    readonly session: UserSession | null,
    private readonly clock: Clock,
  ) {
    this.startedAt = clock.now();
  }

  /** Counts a message; one without a label belongs to the call before it (H690). */
  count(kind: CallKind, label: string): void {
    if (kind === 'write') this.wrote = true;
    if (kind === 'navigation' || label === '') return;
    this.calls[kind] = (this.calls[kind] ?? 0) + 1;
    this.trail.push(label);
    if (kind === 'write') this.isPending = true;
    else if (kind === 'read' || kind === 'lookup' || kind === 'flush') this.commit();
  }

  /** Adds entries of developer metadata that a find returned to the record. */
  countMetadata(entries: number): void {
    this.metadata += entries;
  }

  /** The fault to cause at a service call; null if there is none (H590). */
  async faultAt(label: string): Promise<CallFault | null> {
    const index = this.asked;
    this.asked += 1;
    return (await this.onCall?.({ index, label })) ?? null;
  }

  /** To be called after waiting and before writing: throws if the run has ended in the meantime. */
  mustGoOn(): void {
    if (this.ended) throw new Exception('The run has ended.');
  }

  log(line: string): void {
    this.lines.push(line);
  }

  end(outcome: Exclude<Execution['outcome'], 'running'>, stack: string | null): void {
    this.ended = true;
    this.commit();
    this.limit?.stop();
    this.wrote = false;
    this.duration = this.clock.now() - this.startedAt;
    this.outcome = outcome;
    this.stack = stack;
  }

  invocation(args: readonly unknown[], scriptTimeZone: string): Invocation {
    const { functionName, kind, authMode } = this;
    return { functionName, kind, authMode, scriptTimeZone, args };
  }

  /** The current state of the run for the Executions view. */
  execution(): Execution {
    return {
      id: this.id,
      function: this.functionName,
      kind: this.kind,
      user: this.person?.email ?? '',
      startedAt: this.startedAt,
      duration: this.duration,
      calls: { ...this.calls },
      trail: [...this.trail],
      metadata: this.metadata,
      commits: this.commits,
      outcome: this.outcome,
      stack: this.stack,
      log: [...this.lines],
    };
  }

  private commit(): void {
    if (this.isPending) this.commits += 1;
    this.isPending = false;
  }
}
