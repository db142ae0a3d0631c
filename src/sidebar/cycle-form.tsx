import { useEffect } from 'preact/hooks';
import type { CycleView } from '../contract/cycle';
import type { CycleActions } from './cycle-actions';
import { CycleBar } from './cycle-bar';
import { CycleGoals } from './cycle-goals';
import { deadEnds, managersOf, shownCycle } from './cycle-plan';
import type { CycleField, CycleState } from './cycle-state';
import { Field, fieldAttributes, focusField } from './field';
import { halfTypedDate } from './half-typed-date';
import { LineField } from './line-field';
import { words } from './words-cycle';

interface CycleFormProps {
  readonly state: CycleState;
  readonly view: CycleView;
  readonly actions: CycleActions;
}

/** The new cycle, for whom it starts, and what becomes of each open goal. */
export function CycleForm({ state, view, actions }: CycleFormProps) {
  const { failure, forWhom } = state;
  const isField = failure !== null && ['name', 'from', 'due'].includes(failure.field ?? '');
  const atField = isField ? failure : null;
  useEffect(() => focusField('name'), []);
  useEffect(() => {
    if (atField?.field) focusField(atField.field);
  }, [atField]);
  const start = () => {
    const half = halfTypedDate();
    const [dead] = deadEnds(state);
    if (half !== null) actions.refuse({ ...half, message: words.halfDate });
    else if (dead !== undefined) focusField(`goal-${dead.id}`);
    else actions.start();
  };
  const cycle = shownCycle(state);
  const line = (name: CycleField, type: 'text' | 'date') => (
    <LineField
      name={name}
      type={type}
      label={words[name]}
      error={atField?.field === name ? atField.message : null}
      value={cycle[name]}
      onEdit={(value) => actions.edit(name, value)}
    />
  );
  return (
    <form
      aria-label={words.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <div class="cycle-times">
        {line('name', 'text')}
        {line('from', 'date')}
        {line('due', 'date')}
      </div>
      <Field name="forWhom" label={words.forWhom} error={null}>
        <select
          {...fieldAttributes({ name: 'forWhom', error: null })}
          value={forWhom}
          onChange={(event) => actions.aim(event.currentTarget.value)}
        >
          <option value="all">{words.everybody}</option>
          {managersOf(state).map(({ value, manager }) => (
            <option key={value} value={value}>
              {words.ofManager(manager)}
            </option>
          ))}
          <option value="single">{words.single}</option>
        </select>
      </Field>
      {forWhom === 'single' && (
        <fieldset class="field ticks">
          <legend>{words.which}</legend>
          {view.engineers.map(({ name }) => (
            <label class="tick" key={name}>
              <input
                type="checkbox"
                checked={state.ticked.includes(name)}
                onChange={() => actions.tick(name)}
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
            onChange={(event) => actions.startAnew(event.currentTarget.checked)}
          />
          {words.startsAnew}
        </label>
        <p class="hint" id="hint-startsAnew">
          {words.startsAnewHint}
        </p>
      </div>
      <CycleGoals state={state} view={view} onChoose={actions.choose} />
      <CycleBar state={state} failure={atField === null ? failure : null} onStart={start} />
    </form>
  );
}
