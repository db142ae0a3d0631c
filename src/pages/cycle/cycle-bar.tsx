import type { Failure } from '../../contract/outcome';
import { FailureNote } from '../shell/failure-note';
import { useLocalization, useStrings } from '../shell/page-context';
import { closingDay, cycleForm, deadEnds, shownCycle } from './cycle-plan';
import { type CycleState, isAboutGoals } from './cycle-state';
import { cycleStrings } from './strings-cycle';

interface CycleBarProps {
  readonly state: CycleState;
  /** A failure that belongs to no field. */
  readonly failure: Failure | null;
  readonly onStart: () => void;
}

/** What Start would do, the button, and its status. */
export function CycleBar({ state, failure, onStart }: CycleBarProps) {
  const strings = useStrings(cycleStrings);
  const { failureText } = useLocalization();
  const { waiting } = state;
  const { goals } = cycleForm(state);
  const ending = goals.filter(({ choice }) => choice === 'ends').length;
  const dead = deadEnds(state).length;
  return (
    <div class="dialog-bar">
      <div role="alert">
        {failure !== null &&
          (isAboutGoals(failure) ? (
            <p class="error" dir="auto">
              {failureText(failure)}
            </p>
          ) : (
            <FailureNote message={failureText(failure)} button={strings.retry} onPress={onStart} />
          ))}
      </div>
      <div role="status">
        {waiting === 'reading' && strings.reading}
        {waiting === 'starting' && strings.starting}
        {waiting === null && dead > 0 && <p class="error">{strings.undecided(dead)}</p>}
        {waiting === null && dead === 0 && goals.length > 0 && (
          <p>
            {strings.summary(goals.length - ending, ending)}{' '}
            <span class="quiet">{strings.closing(closingDay(state))}</span>
          </p>
        )}
      </div>
      <div class="buttons">
        <button type="submit" class="action" aria-disabled={waiting !== null || goals.length === 0}>
          {strings.start(shownCycle(state).name)}
        </button>
      </div>
    </div>
  );
}
