import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GoalsView } from '../../../contract/goals-view';
import { nameKey } from '../../../domain/cells/name-key';
import { useStrings } from '../../shell/page-context';
import { meetingStrings } from '../strings/meeting-strings';
import type { GoalGroup as Group } from './goal-groups';
import type { LiveScore } from './live-score';
import type { VisibleGoal } from './visible-goals';

interface GoalGroupProps {
  readonly group: Group;
  readonly score: LiveScore;
  readonly objectiveWeights: GoalsView['objectiveWeights'];
  readonly startsOpen: boolean;
  /** One of the fields shows a failure, so the group must stay open. */
  readonly hasError: boolean;
  readonly keyResult: (goal: VisibleGoal) => ComponentChild;
}

/** The key results of one objective, with its score. */
export function GoalGroup(props: GoalGroupProps) {
  const text = useStrings(meetingStrings);
  const { group, score, objectiveWeights, startsOpen, hasError, keyResult } = props;
  const [isOpen, setOpen] = useState(startsOpen);
  useEffect(() => {
    if (hasError) setOpen(true);
  }, [hasError]);
  const key = nameKey(group.objective);
  const own = score.total.objectives.find(({ objective }) => nameKey(objective) === key);
  const check = score.keyResultWeights.get(key);
  const isUnknown = score.total.unknown.some((name) => nameKey(name) === key);
  const weight = objectiveWeights.find(({ name }) => nameKey(name) === key)?.weight ?? null;
  return (
    <details
      class="goal-group"
      open={isOpen || hasError}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <bdi class="objective">{group.objective || text.goals.noObjective}</bdi>
        <span class="quiet">
          {own === undefined || own.score === null
            ? text.goals.noScore
            : text.who.scored(own.score, own.coverage)}
          {weight !== null && ` · ${text.goals.weightOfObjective(weight)}`}
          {!isOpen && ` · ${text.goals.count(group.goals.length)}`}
        </span>
      </summary>
      {isUnknown && <p class="warning">{text.goals.unknown}</p>}
      {check !== undefined && !check.addsUp && (
        <p class="warning">{text.goals.weightsOfKeyResults(check.sum / check.whole)}</p>
      )}
      {(isOpen || hasError) && <ul class="key-results">{group.goals.map(keyResult)}</ul>}
    </details>
  );
}
