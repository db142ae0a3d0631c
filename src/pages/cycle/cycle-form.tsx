import { useEffect } from 'preact/hooks';
import type { CycleView } from '../../contract/cycle';
import { DayField } from '../shell/days/day-field';
import { unreadDay } from '../shell/days/unread-day';
import { Field, fieldAttributes, focusField } from '../shell/field';
import { LineField } from '../shell/line-field';
import { useLocalization, useStrings } from '../shell/page-context';
import { CycleBar } from './cycle-bar';
import type { CycleCommands } from './cycle-commands';
import { CycleGoals } from './cycle-goals';
import { deadEnds, managersOf, shownCycle } from './cycle-plan';
import type { CycleField, CycleState } from './cycle-state';
import { cycleStrings } from './strings-cycle';

interface CycleFormProps {
  readonly state: CycleState;
  readonly view: CycleView;
  readonly commands: CycleCommands;
}

/** The new cycle, the engineers it is for, and the choice for each open goal. */
export function CycleForm({ state, view, commands }: CycleFormProps) {
  const strings = useStrings(cycleStrings);
  const { failureText } = useLocalization();
  const { failure, forWhom } = state;
  const isField = failure !== null && ['name', 'from', 'due'].includes(failure.field ?? '');
  const atField = isField ? failure : null;
  useEffect(() => focusField('name'), []);
  useEffect(() => {
    if (atField?.field) focusField(atField.field);
  }, [atField]);
  const start = () => {
    const half = unreadDay();
    const [dead] = deadEnds(state);
    if (half !== null) commands.refuse(half);
    else if (dead !== undefined) focusField(`goal-${dead.id}`);
    else commands.start();
  };
  const cycle = shownCycle(state);
  const field = (name: CycleField) => ({
    name,
    label: strings[name],
    error: atField?.field === name ? failureText(atField) : null,
    value: cycle[name],
    onEdit: (value: string) => commands.edit(name, value),
  });
  return (
    <form
      aria-label={strings.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <div class="cycle-times">
        <LineField {...field('name')} type="text" />
        <DayField {...field('from')} />
        <DayField {...field('due')} />
      </div>
      <Field name="forWhom" label={strings.forWhom} error={null}>
        <select
          {...fieldAttributes({ name: 'forWhom', error: null })}
          value={forWhom}
          onChange={(event) => commands.aim(event.currentTarget.value)}
        >
          <option value="all">{strings.everybody}</option>
          {managersOf(state).map(({ value, manager }) => (
            <option key={value} value={value}>
              {strings.ofManager(manager)}
            </option>
          ))}
          <option value="single">{strings.single}</option>
        </select>
      </Field>
      {forWhom === 'single' && (
        <fieldset class="field ticks">
          <legend>{strings.which}</legend>
          {view.engineers.map(({ name }) => (
            <label class="tick" key={name}>
              <input
                type="checkbox"
                checked={state.ticked.includes(name)}
                onChange={() => commands.tick(name)}
              />
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <div class="field">
        <label class="tick">
          <input
            type="checkbox"
            checked={state.startsAnew}
            aria-describedby="hint-startsAnew"
            onChange={(event) => commands.startAnew(event.currentTarget.checked)}
          />
          {strings.startsAnew}
        </label>
        <p class="hint" id="hint-startsAnew">
          {strings.startsAnewHint}
        </p>
      </div>
      <CycleGoals state={state} view={view} onChoose={commands.choose} />
      <CycleBar state={state} failure={atField === null ? failure : null} onStart={start} />
    </form>
  );
}
