import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EngineerSummary } from '../../../contract/meeting-form';
import type { Day } from '../../../contract/outcome';
import type { Decimal } from '../../../domain/cells/cell-number';
import { bidiIsolate } from '../../shell/bidi-isolate';
import { focusField } from '../../shell/field';
import { newId } from '../../shell/new-id';
import { useStrings } from '../../shell/page-context';
import type { DraftRows } from '../drafts/draft-rows';
import { memo } from '../parts/memo';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { GoalGroup } from './goal-group';
import { groupGoals } from './goal-groups';
import { KeyResult } from './key-result';
import { liveQuality } from './live-quality';
import { type LiveScore, liveScore } from './live-score';
import { goalColumns, isNew, type VisibleGoal, visibleGoals } from './visible-goals';

interface GoalsProps {
  readonly engineer: EngineerSummary;
  readonly rows: DraftRows;
  readonly today: Day;
  readonly decimal: Decimal;
  readonly errorAt: (field: string) => string | null;
  readonly edit: MeetingCommands['edit'];
}

/** With more key results than these, the objectives start collapsed. */
const unfolded = 8;

/** The key results by objective, editable in place; the score is updated on each keystroke. */
export const Goals = memo(({ engineer, rows, today, decimal, errorAt, edit }: GoalsProps) => {
  const text = useStrings(meetingStrings);
  const { keyResults, objectiveWeights, hasConfidence } = engineer.goals;
  const before = useRef<readonly VisibleGoal[]>([]);
  const shown = visibleGoals(keyResults, rows, before.current);
  before.current = shown;
  const score = liveScore(shown, engineer.goals, today, decimal);
  const quality = liveQuality(shown, engineer.goals, today, decimal);
  const [begun, setBegun] = useState<string | null>(null);
  useEffect(() => {
    if (begun !== null) focusField(`goals ${begun} key-result`);
  }, [begun]);
  const add = () => {
    const id = newId();
    const cells = {
      objective: objectiveWeights[0]?.name ?? '',
      'key-result': '',
      type: 'metric',
      from: { day: today },
    };
    edit({ rows: 'add', addition: { table: 'goals', id, cells } });
    setBegun(id);
  };
  const addButton = useRef<HTMLButtonElement>(null);
  const remove = useCallback(
    (id: string) => {
      edit({ rows: 'remove', id });
      addButton.current?.focus();
    },
    [edit],
  );
  const keyResult = (goal: VisibleGoal) => {
    const column = goalColumns.find((one) => errorAt(`goals ${goal.ref} ${one}`) !== null) ?? null;
    const { worth, ...figures } = score.goals.get(goal.ref) ?? { worth: null, ...noFigures };
    return (
      <KeyResult
        key={goal.ref}
        {...{ goal, objectiveWeights, hasConfidence, decimal, today, edit, ...figures }}
        onRemove={remove}
        points={worth?.points ?? null}
        open={worth?.open ?? 0}
        quality={(quality.get(goal.ref) ?? []).join(' ')}
        errorColumn={column}
        error={column && errorAt(`goals ${goal.ref} ${column}`)}
      />
    );
  };
  return (
    <section class="goals">
      <h3>{text.goals.title}</h3>
      {shown.length === 0 ? <p class="quiet">{text.goals.none}</p> : <GoalTotal score={score} />}
      {groupGoals(shown, objectiveWeights).map((group) => (
        <GoalGroup
          key={group.objective}
          {...{ group, score, objectiveWeights, keyResult }}
          startsOpen={keyResults.length <= unfolded}
          hasError={group.goals.some(({ ref }) => goalColumns.some((one) => errorAt(`goals ${ref} ${one}`)))}
        />
      ))}
      <ul class="key-results">{shown.filter(isNew).map(keyResult)}</ul>
      <button type="button" ref={addButton} onClick={add}>
        {text.goals.add}
      </button>
    </section>
  );
});

const noFigures = { raw: null, progress: null, flaw: null, status: null, share: 0 };

/** The score that the save will store, always with its coverage, and warnings about it. */
function GoalTotal({ score: { total, weights } }: { readonly score: LiveScore }) {
  const text = useStrings(meetingStrings);
  const { score, coverage, droppedOut } = total;
  return (
    <div class="goal-total">
      <p>
        <strong>{score === null ? text.who.noScore : text.who.scored(score, coverage)}</strong>
      </p>
      {score !== null && <p class="hint">{text.who.caution}</p>}
      {!weights.addsUp && (
        <p class="warning">{text.goals.weightsOfObjectives(weights.sum / weights.whole)}</p>
      )}
      {droppedOut.length > 0 && (
        <p class="hint">{text.goals.droppedOut(droppedOut.map(bidiIsolate).join(', '))}</p>
      )}
    </div>
  );
}
