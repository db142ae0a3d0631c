import { bidiIsolate } from '../../shell/bidi-isolate';
import { useStrings } from '../../shell/page-context';
import { meetingStrings } from '../strings/meeting-strings';
import type { LiveScore } from './live-score';

/** The score as it will stand once saved, never without its coverage, and what is to be known about it. */
export function GoalTotal({ score: { total, weights } }: { readonly score: LiveScore }) {
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
