import type { GoalsView } from '../../../contract/goals-view';
import type { Decimal } from '../../../domain/cells/cell-number';
import { nameKey } from '../../../domain/cells/name-key';
import { readGoalType } from '../../../domain/goals/goal-progress';
import { DayInput } from '../../shell/days/day-input';
import { Field, fieldAttributes } from '../../shell/field';
import { useStrings } from '../../shell/page-context';
import { shownCell } from '../drafts/typed-cell';
import { GrowingText } from '../parts/growing-text';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { type GoalColumn, goalEdit, goalUnit, isDated, isNew, type VisibleGoal } from './visible-goals';

interface KeyResultFormProps {
  readonly goal: VisibleGoal;
  readonly objectiveWeights: GoalsView['objectiveWeights'];
  readonly decimal: Decimal;
  readonly legend: string;
  readonly errorOf: (column: GoalColumn) => string | null;
  readonly edit: MeetingCommands['edit'];
  readonly onRetire: () => void;
  readonly onRemove: () => void;
}

/** The definition of a key result: its text, type, weight and values. */
export function KeyResultForm(props: KeyResultFormProps) {
  const text = useStrings(meetingStrings);
  const { goal, objectiveWeights, decimal, legend, errorOf, edit, onRetire, onRemove } = props;
  const { cells } = goal;
  const type = readGoalType(cells.type);
  const field = (column: GoalColumn, label: string) => ({
    name: `goals ${goal.ref} ${column}`,
    label,
    error: errorOf(column),
  });
  const figure = (column: 'weight' | 'start' | 'target' | 'due', label: string) => {
    const isDay = column === 'due' || (column !== 'weight' && isDated(goal));
    return (
      <Field {...field(column, label)}>
        {isDay ? (
          <DayInput
            {...fieldAttributes(field(column, label))}
            value={shownCell(cells[column], decimal)}
            onEdit={(day) => edit(goalEdit(goal, column, day === '' ? '' : { day }))}
          />
        ) : (
          <input
            {...fieldAttributes(field(column, label))}
            inputMode="decimal"
            value={shownCell(cells[column], decimal, goalUnit(goal, column))}
            onInput={({ currentTarget: { value } }) => edit(goalEdit(goal, column, value))}
          />
        )}
      </Field>
    );
  };
  return (
    <fieldset class="key-result-form">
      <legend class="visually-hidden">{legend}</legend>
      <Field {...field('key-result', text.goals.keyResult)}>
        <GrowingText
          {...fieldAttributes(field('key-result', text.goals.keyResult))}
          rows={1}
          value={String(cells['key-result'])}
          onEdit={(value) => edit(goalEdit(goal, 'key-result', value))}
        />
      </Field>
      <Field {...field('objective', text.goals.objective)}>
        <Choice
          name={`goals ${goal.ref} objective`}
          value={String(cells.objective)}
          choices={objectiveChoices(objectiveWeights, String(cells.objective))}
          onChoose={(value) => edit(goalEdit(goal, 'objective', value))}
        />
      </Field>
      <Field {...field('type', text.goals.type)}>
        <Choice
          name={`goals ${goal.ref} type`}
          value={typeof type === 'string' ? type : String(cells.type)}
          choices={Object.entries(text.goals.types)}
          onChoose={(value) => edit(goalEdit(goal, 'type', value))}
        />
      </Field>
      <div class="figures">
        {figure('weight', text.goals.weightField)}
        {type === 'metric' && figure('start', text.goals.start)}
        {type !== 'binary' && figure('target', text.goals.target)}
      </div>
      {figure('due', text.goals.dueField)}
      {isNew(goal) ? (
        <button type="button" onClick={onRemove}>
          {text.goals.remove}
        </button>
      ) : (
        <button type="button" onClick={onRetire}>
          {text.goals.retire}
        </button>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  /** The values with their labels. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ name, value, choices, onChoose }: ChoiceProps) {
  const known = choices.some(([one]) => one === value);
  return (
    <select
      {...fieldAttributes({ name, error: null })}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {!known && <option value={value}>{value || '–'}</option>}
      {choices.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** The objectives of the engineer; the current one keeps the spelling of its cell. */
function objectiveChoices(weights: GoalsView['objectiveWeights'], chosen: string): [string, string][] {
  const spelt = weights.map(({ name }) => (nameKey(name) === nameKey(chosen) ? chosen : name));
  return spelt.map((name) => [name, name]);
}
