import { useEffect, useRef } from 'preact/hooks';
import type { EditedEngineerView } from '../../contract/engineer-form';
import { unreadDay } from '../shell/days/unread-day';
import { FailureNote } from '../shell/failure-note';
import { focusField } from '../shell/field';
import { useLocalization, useStrings } from '../shell/page-context';
import { stageStrings } from '../shell/strings/strings-stages';
import { EngineerChoice } from './engineer-choice';
import type { EngineerCommands } from './engineer-commands';
import { EngineerFields } from './engineer-fields';
import { type EngineerState, engineerFields, isEdited } from './engineer-state';
import { engineerStrings } from './strings-engineer';
import { engineersStrings } from './strings-engineers';

interface EngineerFormProps {
  readonly state: EngineerState;
  readonly commands: EngineerCommands;
}

/** The form for a new engineer or an existing row. */
export function EngineerForm({ state, commands }: EngineerFormProps) {
  const stages = useStrings(stageStrings);
  const strings = useStrings(engineersStrings);
  const fields = useStrings(engineerStrings);
  const { failureText } = useLocalization();
  const { failure, waiting, start, editing, edited } = state;
  const alert = useRef<HTMLDivElement>(null);
  const atField = engineerFields.some((name) => name === failure?.field) ? failure : null;
  useEffect(() => {
    // A user who switched tabs by keyboard keeps the focus on the tab.
    if (document.activeElement?.getAttribute('role') !== 'tab') focusField('name');
  }, []);
  useEffect(() => {
    if (atField?.field) focusField(atField.field);
  }, [atField]);
  useEffect(() => {
    // The form is taller than the dialog, and Enter saves from any field.
    if (failure !== null && atField === null) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [failure, atField]);
  useEffect(() => {
    if (state.moved[0] !== undefined) focusField(state.moved[0]);
  }, [state.moved]);
  const discard = () => {
    commands.discard();
    focusField('name');
  };
  const save = () => {
    const half = unreadDay();
    if (half === null) commands.add();
    else commands.refuse(half);
  };
  const isOutdated = failure?.rule === 'M171';
  const retry = start === null ? stages.tryAgain : strings.retry;
  const withoutId = start?.engineers.filter(({ id }) => id === '').length ?? 0;
  return (
    <form
      aria-label={editing === null ? fields.form : strings.form(editing.name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <EngineerChoice state={state} onChoose={commands.choose} />
      <EngineerFields state={state} error={atField} onEdit={commands.edit} />
      <div role="alert" ref={alert}>
        {failure !== null && atField === null && (
          <FailureNote
            message={failureText(failure)}
            button={isOutdated ? strings.readAgain : retry}
            onPress={start === null || isOutdated ? commands.read : save}
          />
        )}
      </div>
      <div class="buttons">
        <button type="submit" class="action" aria-disabled={waiting !== null}>
          {editing === null ? fields.add : strings.save}
        </button>
        {editing !== null && isEdited(state) && waiting === null && (
          <button type="button" onClick={discard}>
            {strings.discard}
          </button>
        )}
        <div role="status">
          <span class="quiet">
            {waiting === 'adding' && (editing === null ? fields.adding : strings.saving)}
            {waiting === 'reading' && stages.reading}
          </span>
          {edited !== null && <EngineerSaved edited={edited} />}
        </div>
      </div>
      {withoutId > 0 && (
        <div class="notice">
          <p>{strings.withoutId(withoutId)}</p>
          <button type="button" onClick={commands.setUp}>
            {stages.setUp.button}
          </button>
        </div>
      )}
    </form>
  );
}

/** The outcome of a save; use it inside a live region. */
function EngineerSaved({ edited }: { readonly edited: EditedEngineerView }) {
  const strings = useStrings(engineersStrings);
  const { engineer, formerName, renamedRows, tab, isNameShared } = edited;
  return (
    <div class="saved">
      <p class="done">{strings.saved(engineer.name)}</p>
      {formerName !== null && !isNameShared && <p>{strings.renamed(formerName, renamedRows, tab)}</p>}
      {formerName !== null && isNameShared && <p>{strings.nameShared(formerName)}</p>}
      {tab === null && engineer.status !== 'Left' && <p>{strings.noTab}</p>}
    </div>
  );
}
