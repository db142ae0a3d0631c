import type { Failure, Outcome } from '../../src/contract/outcome';
import type { Conflict } from '../../src/contract/row-edit';

/** What the server answers when both have changed three goals and one action is gone, each of a long name. */
export function conflictsAnswer(name: string): Outcome<never> {
  const conflicts: Conflict[] = [1, 2, 3].map((number) => ({
    table: 'goals',
    ref: `goal-conflict-${number}`,
    field: 'key-result',
    title: `${name} ${number}`,
    yours: `${name} is mine `.repeat(8),
    theirs: `${name} is theirs `.repeat(8),
  }));
  const gone: Conflict = {
    table: 'actions',
    ref: 'act-gone',
    field: null,
    title: name,
    yours: '',
    theirs: '',
  };
  const failure: Failure = {
    kind: 'refusal',
    message: 'Somebody else has changed this.',
    rule: 'M120',
    field: null,
    code: 'changed-meanwhile',
    details: {},
    conflicts: [...conflicts, gone],
  };
  return { ok: false, failure };
}
