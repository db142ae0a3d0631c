import type { Failure } from '../../contract/outcome';
import { DayField } from '../shell/days/day-field';
import { LineField } from '../shell/line-field';
import { useLocalization, useStrings } from '../shell/page-context';
import { type EngineerField, type EngineerState, shownValue } from './engineer-state';
import { EngineerStatus } from './engineer-status';
import { engineerStrings } from './strings-engineer';
import { type EngineersStrings, engineersStrings } from './strings-engineers';

interface EngineerFieldsProps {
  readonly state: EngineerState;
  /** The failure that belongs to one of the fields. */
  readonly error: Failure | null;
  readonly onEdit: (field: EngineerField, value: string) => void;
}

/** The fields of one engineer. */
export function EngineerFields({ state, error, onEdit }: EngineerFieldsProps) {
  const strings = useStrings(engineersStrings);
  const fields = useStrings(engineerStrings);
  const { failureText } = useLocalization();
  const { start, editing, moved } = state;
  const value = (name: EngineerField) => shownValue(state, name);
  const shared = (name: EngineerField) => ({
    value: value(name),
    error: error?.field === name ? failureText(error) : null,
    onEdit: (typed: string) => onEdit(name, typed),
  });
  /** If another user changed a field, its hint shows the new value. */
  const hint = (name: EngineerField, otherwise?: string) =>
    editing !== null && moved.includes(name) && value(name) !== editing[name]
      ? strings.changedTo(editing[name])
      : otherwise;
  const line = (
    name: Exclude<EngineerField, 'status'>,
    type: 'text' | 'email' = 'text',
    picks: readonly string[] = [],
    ownHint?: string,
  ) => (
    <LineField
      name={name}
      type={type}
      picks={picks}
      label={fields[name]}
      hint={hint(name, ownHint)}
      {...shared(name)}
    />
  );
  return (
    <>
      {line('name')}
      {line('email', 'email', [], strings.addressesHint)}
      {line('role')}
      <div class="pair">
        {line('team', 'text', start?.teams)}
        {line('manager', 'text', start?.managers)}
      </div>
      <div class="pair">
        {line('cadenceDays', 'text', [], cadenceHint(state, strings))}
        <DayField name="started" label={fields.started} hint={hint('started')} {...shared('started')} />
      </div>
      {editing !== null && (
        <EngineerStatus
          hint={hint('status', value('status') === 'Left' ? strings.leftHint : undefined)}
          {...shared('status')}
        />
      )}
    </>
  );
}

/** The meaning of a blank cadence; undefined for a new engineer, for whom it is required. */
function cadenceHint(state: EngineerState, strings: EngineersStrings): string | undefined {
  const { start, editing } = state;
  if (start === null || editing === null || shownValue(state, 'cadenceDays') !== '') return undefined;
  return strings.cadenceHint(start.defaultCadenceDays);
}
