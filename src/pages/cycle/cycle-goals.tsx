import type { CycleEngineer, CycleGoal, CycleView } from '../../contract/cycle';
import { nameKey } from '../../domain/cells/name-key';
import type { GoalChoice } from '../../domain/cycles/new-cycle';
import { describedBy, FieldError } from '../shell/field';
import { useStrings } from '../shell/page-context';
import { alreadyThere, choiceOf, plannedEngineers, shownCycle } from './cycle-plan';
import type { CycleState } from './cycle-state';
import { cycleStrings } from './strings-cycle';

interface CycleGoalsProps {
  readonly state: CycleState;
  readonly view: CycleView;
  readonly onChoose: (goalId: string, choice: GoalChoice) => void;
}

/** The open goals by engineer and objective, each with its choice. */
export function CycleGoals({ state, view, onChoose }: CycleGoalsProps) {
  const strings = useStrings(cycleStrings);
  const engineers = plannedEngineers(state);
  const already = alreadyThere(state);
  return (
    <section aria-label={strings.goals} class="cycle-goals">
      {engineers.length === 0 && <p>{strings.noneHere}</p>}
      {engineers.map((engineer) => (
        <section key={engineer.name} aria-label={engineer.name}>
          <h2>
            <bdi>{engineer.name}</bdi>
          </h2>
          {byObjective(engineer).map(({ objective, goals }) => (
            <div key={objective} class="objective">
              <h3>{objective === '' ? strings.noObjective : <bdi>{objective}</bdi>}</h3>
              {goals.map((goal) => (
                <GoalLine
                  key={goal.id}
                  goal={goal}
                  choice={choiceOf(state, goal)}
                  onChoose={(choice) => onChoose(goal.id, choice)}
                />
              ))}
            </div>
          ))}
        </section>
      ))}
      {already > 0 && <p class="hint">{strings.already(already, shownCycle(state).name)}</p>}
      {view.otherGoals > 0 && <p class="hint">{strings.others(view.otherGoals)}</p>}
    </section>
  );
}

interface GoalLineProps {
  readonly goal: CycleGoal;
  readonly choice: GoalChoice;
  readonly onChoose: (choice: GoalChoice) => void;
}

function GoalLine({ goal, choice, onChoose }: GoalLineProps) {
  const strings = useStrings(cycleStrings);
  const name = `goal-${goal.id}`;
  const isDead = goal.deadEnds.includes(choice);
  const ways = goal.canStartAnew ? 2 : 1;
  const error = isDead ? (goal.deadEnds.length < ways ? strings.deadEnd : strings.onlyEnd) : null;
  return (
    <div class="goal">
      <div>
        <label for={`field-${name}`}>
          <bdi>{goal.keyResult}</bdi>
        </label>
        <p class="hint" id={`hint-${name}`}>
          {goal.progress === null ? strings.noProgress : strings.progress(Math.round(goal.progress * 100))}
        </p>
      </div>
      <select
        id={`field-${name}`}
        name={name}
        {...describedBy(name, '', error)}
        value={choice}
        onChange={(event) => onChoose(event.currentTarget.value as GoalChoice)}
      >
        {goal.canStartAnew && <option value="from current">{strings.fromCurrent}</option>}
        <option value="from start">{goal.canStartAnew ? strings.keepsStart : strings.continues}</option>
        <option value="ends">{strings.ends}</option>
      </select>
      <FieldError name={name} error={error} />
    </div>
  );
}

/** In order of first appearance; names that differ in case or spaces are one. */
function byObjective({ goals }: CycleEngineer): { objective: string; goals: CycleGoal[] }[] {
  const groups = new Map<string, { objective: string; goals: CycleGoal[] }>();
  for (const goal of goals) {
    const key = nameKey(goal.objective);
    const group = groups.get(key) ?? { objective: goal.objective, goals: [] };
    group.goals.push(goal);
    groups.set(key, group);
  }
  return Array.from(groups.values());
}
