import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { FormView } from '../../contract/meeting-form';
import { unreadDay } from '../shell/days/unread-day';
import { focusField } from '../shell/field';
import { useLocalization } from '../shell/page-context';
import type { Draft } from './drafts/draft';
import { firstInvalidGoal } from './goals/first-invalid-goal';
import { MeetingFields } from './meeting-fields';
import { OtherForms } from './save-bar/other-forms';
import { SaveBar } from './save-bar/save-bar';
import { fieldFailure } from './state/failure-place';
import { type FormState, nameOf, shownEngineer } from './state/form-state';
import type { MeetingCommands } from './state/meeting-commands';
import { meetingStrings } from './strings/meeting-strings';

interface MeetingFormProps {
  readonly state: FormState;
  readonly view: FormView;
  readonly draft: Draft;
  readonly commands: MeetingCommands;
}

/** The form of one 1:1, from the notice about a restored draft to the Save button. */
export function MeetingForm({ state, view, draft, commands }: MeetingFormProps) {
  const { strings, formats, failureText } = useLocalization();
  const text = strings(meetingStrings);
  const failure = fieldFailure(state);
  // Stays the same function while the failure is the same; otherwise every memoized section would render again.
  const errorAt = useCallback(
    (field: string) => (failure?.field === field ? failureText(failure) : null),
    [failure, failureText],
  );
  useEffect(() => {
    if (failure?.field) focusField(failure.field);
  }, [failure]);
  useEffect(() => {
    // The failure makes the bar taller, which must not cover the focused field.
    if (state.save?.phase === 'failed') document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [state.save]);
  useFocusOnOtherForm(state.engineerId, draft);

  const save = () => {
    const wrong = unreadDay() ?? firstInvalidGoal(draft.content.rows, shownEngineer(state), formats.decimal);
    if (wrong === null) commands.save();
    else commands.refuse(wrong);
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    <form
      aria-labelledby="form-title"
      noValidate
      autocomplete="off"
      onKeyDown={saveByKey}
      onSubmit={(event) => event.preventDefault()}
    >
      <h2 id="form-title">
        {draft.corrects === null
          ? text.form.title(nameOf(view, state.engineerId))
          : text.earlier.correcting(draft.corrects)}
      </h2>
      {draft.restored && (
        <div class="notice" role="status">
          <p>{text.form.draftIsBack}</p>
          <button type="button" onClick={commands.beginAnew}>
            {text.form.discard}
          </button>
        </div>
      )}
      <OtherForms {...{ view, draft, commands }} />
      <MeetingFields
        view={view}
        engineerId={state.engineerId ?? ''}
        engineer={shownEngineer(state)}
        draft={draft}
        formUrl={state.formUrl}
        errorAt={errorAt}
        commands={commands}
      />
      <SaveBar state={state} view={view} draft={draft} commands={commands} onSave={save} />
    </form>
  );
}

/** The button that opens another form disappears or is far above, so the focus moves to the first field of that form. */
function useFocusOnOtherForm(engineerId: string | null, { meetingId, corrects }: Draft): void {
  const before = useRef({ engineerId, meetingId });
  useEffect(() => {
    const { current } = before;
    const isOther = current.engineerId === engineerId && current.meetingId !== meetingId;
    before.current = { engineerId, meetingId };
    // A new 1:1 that returns after a saved correction takes the focus only if nothing has it.
    if (isOther && (corrects !== null || document.activeElement === document.body)) focusField('date');
  }, [engineerId, meetingId, corrects]);
}
