/** The answers of one 1:1; a missing one was left blank in the form. */
export interface StoryMeeting {
  readonly feeling?: number;
  readonly feelingNote?: string;
  readonly workload?: number;
  readonly workloadNote?: string;
  readonly mind?: string;
  readonly blockers?: string;
  readonly feedback?: string;
  readonly notes?: string;
}

/** The 1:1s of one engineer, the oldest first. */
export type Story = readonly StoryMeeting[];
