import { useEffect, useRef } from 'preact/hooks';
import { FailureNote } from '../shell/failure-note';
import { focusField } from '../shell/field';
import { halfTypedDate } from '../shell/half-typed-date';
import { spoken } from '../shell/spoken';
import { failureWords } from '../shell/strings/words-failure';
import { stageWords } from '../shell/strings/words-stages';
import type { EngineerActions } from './engineer-actions';
import { EngineerChoice } from './engineer-choice';
import { EngineerFields } from './engineer-fields';
import { EngineerSaved } from './engineer-saved';
import { type EngineerState, engineerFields, isEdited } from './engineer-state';
import { engineerWords } from './words-engineer';
import { engineersWords } from './words-engineers';

interface EngineerFormProps {
  readonly state: EngineerState;
  readonly actions: EngineerActions;
}

/** One engineer: a new one, or the row of somebody who is there. */
export function EngineerForm({ state, actions }: EngineerFormProps) {
  const { failure, waiting, start, editing, edited } = state;
  const alert = useRef<HTMLDivElement>(null);
  const atField = engineerFields.some((name) => name === failure?.field) ? failure : null;
  useEffect(() => {
    // Whoever came here by the tabs goes on from there.
    if (document.activeElement?.getAttribute('role') !== 'tab') focusField('name');
  }, []);
  useEffect(() => {
    if (atField?.field) focusField(atField.field);
  }, [atField]);
  useEffect(() => {
    // The dialog is lower than its form, and Enter saves from any field.
    if (failure !== null && atField === null) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [failure, atField]);
  useEffect(() => {
    if (state.moved[0] !== undefined) focusField(state.moved[0]);
  }, [state.moved]);
  const discard = () => {
    actions.discard();
    focusField('name');
  };
  const save = () => {
    const half = halfTypedDate();
    if (half === null) actions.add();
    else actions.refuse(half);
  };
  const isOutdated = failure?.rule === 'M171';
  const retry = start === null ? stageWords[spoken].tryAgain : engineersWords[spoken].retry;
  const withoutId = start?.engineers.filter(({ id }) => id === '').length ?? 0;
  return (
    <form
      aria-label={editing === null ? engineerWords[spoken].form : engineersWords[spoken].form(editing.name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <EngineerChoice state={state} onChoose={actions.choose} />
      <EngineerFields state={state} error={atField} onEdit={actions.edit} />
      <div role="alert" ref={alert}>
        {failure !== null && atField === null && (
          <FailureNote
            message={failureWords[spoken](failure)}
            button={isOutdated ? engineersWords[spoken].readAgain : retry}
            onPress={start === null || isOutdated ? actions.read : save}
          />
        )}
      </div>
      <div class="buttons">
        <button type="submit" class="action" aria-disabled={waiting !== null}>
          {editing === null ? engineerWords[spoken].add : engineersWords[spoken].save}
        </button>
        {editing !== null && isEdited(state) && waiting === null && (
          <button type="button" onClick={discard}>
            {engineersWords[spoken].discard}
          </button>
        )}
        <div role="status">
          <span class="quiet">
            {waiting === 'adding' &&
              (editing === null ? engineerWords[spoken].adding : engineersWords[spoken].saving)}
            {waiting === 'reading' && stageWords[spoken].reading}
          </span>
          {edited !== null && <EngineerSaved edited={edited} />}
        </div>
      </div>
      {withoutId > 0 && (
        <div class="notice">
          <p>{engineersWords[spoken].withoutId(withoutId)}</p>
          <button type="button" onClick={actions.setUp}>
            {stageWords[spoken].setUp.button}
          </button>
        </div>
      )}
    </form>
  );
}
