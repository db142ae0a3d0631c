import type { FormView } from '../../../contract/meeting-form';
import { FailureAlert } from '../../shell/failure-note';
import { useStrings } from '../../shell/page-context';
import { choices, type FormState, hasUnsavedAbout, nameOf, shownEngineer } from '../state/form-state';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { EngineerFigures } from './engineer-figures';
import { EngineerPicker } from './engineer-picker';
import { OpenTab } from './open-tab';

interface EngineerHeaderProps {
  readonly state: FormState;
  readonly view: FormView;
  readonly commands: MeetingCommands;
}

/** The engineer list, and the summary of the chosen engineer. */
export function EngineerHeader({ state, view, commands }: EngineerHeaderProps) {
  const text = useStrings(meetingStrings);
  const engineer = shownEngineer(state);
  return (
    <section class="engineer-header">
      <label for="engineer">{text.who.label}</label>
      <div class="pick">
        <EngineerPicker
          engineers={choices(view)}
          chosenId={state.engineerId}
          hasDraft={(id) => hasUnsavedAbout(state, id)}
          onChoose={commands.choose}
        />
        {state.engineerId !== null && (
          <OpenTab key={state.engineerId} name={nameOf(view, state.engineerId)} onOpen={commands.openTab} />
        )}
        <button
          type="button"
          class="icon"
          title={text.who.follow}
          aria-label={text.who.follow}
          onClick={commands.follow}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M17.65 6.35A8 8 0 1 0 19.73 14h-2.08A6 6 0 1 1 12 6c1.66 0 3.14.69 4.22 1.78L13 11h7V4z" />
          </svg>
        </button>
      </div>
      <FailureAlert failure={state.readFailure} button={text.tryAgain} onPress={commands.read} />
      {state.engineerId === null && <p>{text.who.noneChosen}</p>}
      {engineer !== null && <EngineerFigures engineer={engineer} today={view.today} />}
      {engineer === null && state.reading && <div class="skeleton engineer-summary" aria-hidden="true" />}
    </section>
  );
}
