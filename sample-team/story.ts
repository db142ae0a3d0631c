/** What was said in one 1:1; what is missing was left blank in the form, as people do. */
export interface Told {
  readonly feeling?: number;
  readonly feelingNote?: string;
  readonly workload?: number;
  readonly workloadNote?: string;
  readonly mind?: string;
  readonly blockers?: string;
  readonly feedback?: string;
  readonly notes?: string;
}

/** One engineer's 1:1s, the oldest first. */
export type Story = readonly Told[];
