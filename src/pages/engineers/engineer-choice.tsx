import type { EngineerRow } from '../../contract/engineer-form';
import { useStrings } from '../shell/page-context';
import { type EngineerState, isEdited } from './engineer-state';
import { engineersStrings } from './strings-engineers';

interface EngineerChoiceProps {
  readonly state: EngineerState;
  readonly onChoose: (engineerId: string) => void;
}

/** The engineers who can be edited: active, on leave and left. */
export function EngineerChoice({ state, onChoose }: EngineerChoiceProps) {
  const strings = useStrings(engineersStrings);
  const { start, editing, drafts, waiting } = state;
  const known = start?.engineers.filter(({ id }) => id !== '') ?? [];
  const all = editing === null || known.some(({ id }) => id === editing.id) ? known : [...known, editing];
  const hasDraft = ({ id }: EngineerRow) => (id === editing?.id ? isEdited(state) : id in drafts);
  return (
    <div class="field">
      <label for="who">{strings.who}</label>
      <select
        id="who"
        value={editing?.id ?? ''}
        disabled={waiting === 'adding'}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{strings.newEngineer}</option>
        {(['active', 'onLeave', 'left'] as const).map((group) => {
          const members = all.filter((one) => groupOf(one) === group);
          return members.length === 0 ? null : (
            <optgroup key={group} label={strings.groups[group]}>
              {members
                .sort((a, b) => a.name.localeCompare(b.name))
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {hasDraft(one) ? strings.unsaved(one.name) : one.name}
                  </option>
                ))}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}

function groupOf({ status }: EngineerRow): keyof typeof engineersStrings.en.groups {
  const word = status.toLowerCase();
  if (word === 'left') return 'left';
  return word === 'on leave' ? 'onLeave' : 'active';
}
