import type { GoalView } from '../../../src/contract/goals-view';
import type { ActionView, EngineerSummary, TalkingPointView } from '../../../src/contract/meeting-form';
import { beginDraft, type Draft, type Edit, editDraft } from '../../../src/pages/meeting/drafts/draft';
import { ada } from './team';

export function goal(ref: string, change: Partial<GoalView> = {}): GoalView {
  return {
    ref,
    objective: 'Growth',
    keyResult: `Key result ${ref}`,
    type: 'metric',
    weight: '',
    start: 0,
    target: 10,
    current: 5,
    confidence: '',
    from: { day: '2026-10-01' },
    due: { day: '2026-12-31' },
    ...change,
  };
}

export function action(ref: string, change: Partial<ActionView> = {}): ActionView {
  return {
    ref,
    action: `Action ${ref}`,
    owner: 'Ada Lovelace',
    due: { day: '2026-11-30' },
    status: 'Open',
    ...change,
  };
}

export function topic(ref: string, words: string): TalkingPointView {
  return { ref, topic: words, addedBy: 'Ada Lovelace', added: { day: '2026-11-15' } };
}

export function adaWith(change: Partial<EngineerSummary>): EngineerSummary {
  return { ...ada, ...change };
}

export function withGoals(...keyResults: readonly GoalView[]): EngineerSummary {
  return adaWith({
    goals: {
      keyResults,
      objectiveWeights: [{ name: 'Growth', weight: 100 }],
      ...{ cap: 1, checks: [], hasConfidence: true },
    },
  });
}

/** A new draft in which all of this was done. */
export function draftAfter(...edits: readonly Edit[]): Draft {
  return edits.reduce((draft, edit) => editDraft(draft, edit, '2026-11-22'), beginDraft('meeting-1'));
}
