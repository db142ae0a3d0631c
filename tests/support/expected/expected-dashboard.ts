import { dayText } from '../../../src/domain/cells/day';
import { nameKey } from '../../../src/domain/cells/name-key';
import { scoreGoals } from '../../../src/domain/goals/goal-scores';
import { goalStatus } from '../../../src/domain/goals/goal-status';
import { scoreBand } from '../../../src/domain/goals/score-band';
import { cadenceState, nextDue } from '../../../src/domain/meetings/cadence';
import { type GoalLine, objectives, type Person, type TeamBook } from '../workbook/team-book';

export type Figure = string | number;

/** What the dashboard must show for a workbook's raw rows, worked out without a formula. */
export interface ExpectedDashboard {
  /** In the order of the columns, days as offsets from today. */
  readonly rows: readonly Figure[][];
  readonly shown: readonly Person[];
  readonly people: number;
  readonly met: Figure;
  readonly meanScore: Figure;
  readonly scored: number;
  readonly overdue: number;
  readonly feeling: Figure;
  readonly workload: Figure;
  readonly objectives: readonly Figure[];
}

const weights = [40, 20, 25, 15];

export function expectedDashboard(book: TeamBook): ExpectedDashboard {
  const { filters } = book;
  const passes = (filter: string, value: string) =>
    filter === '' || filter === 'All' || filter.toLowerCase() === value.toLowerCase();
  const shown = book.people
    .filter(({ status }) => status.trim().toLowerCase() !== 'left')
    .map((person) => figuresOf(person, book))
    .filter(({ person, goalCount, attention }) => {
      if (!passes(filters.team, person.team) || !passes(filters.manager, person.manager)) return false;
      if (!passes(filters.cycle, '') && goalCount === 0) return false;
      return filters.show !== 'Who needs attention' || attention !== '';
    });
  const numbers = (read: (one: Figures) => Figure) =>
    shown.map(read).filter((value): value is number => typeof value === 'number');
  const mood = (values: number[]) => (values.length < 5 ? 'shown for five or more' : mean(values));
  const met = shown.filter(({ state }) => state === 'Good' || state === 'Due').length;
  return {
    rows: shown.map(({ row }) => row),
    shown: shown.map(({ person }) => person),
    people: shown.length,
    met: shown.length === 0 ? '' : met / shown.length,
    meanScore: mean(numbers(({ score }) => score)),
    scored: numbers(({ score }) => score).length,
    overdue: numbers(({ overdue }) => overdue).reduce((sum, one) => sum + one, 0),
    feeling: mood(numbers(({ feeling }) => feeling)),
    workload: mood(numbers(({ workload }) => workload)),
    objectives: objectives.map((name) => mean(numbers(({ byObjective }) => byObjective.get(name) ?? ''))),
  };
}

type Figures = ReturnType<typeof figuresOf>;

function figuresOf(person: Person, { goals, actions, wins, filters }: TeamBook) {
  const dated = person.meetings.filter((one): one is typeof one & { date: number } => one.date !== '');
  const last = dated.length === 0 ? null : Math.max(...dated.map(({ date }) => date));
  const agreed = dated
    .filter(({ date, next }) => date === last && next !== '')
    .map(({ next }) => Number(next));
  const cadenceDays = person.cadence === '' ? 14 : person.cadence;
  // Any day will do for today: offsets are added to it.
  const today = 20_000;
  const schedule = {
    lastMeeting: last === null ? null : dayText(today + last),
    agreedNext: agreed.length === 0 ? null : dayText(today + Math.max(...agreed)),
    cadenceDays,
  };
  const due = nextDue(schedule);
  const dueOffset = due === null ? '' : Date.parse(due) / 86_400_000 - today;
  const state = cadenceState(schedule, dayText(today)).replace(/^./, (letter) => letter.toUpperCase());
  const here = person.started === '' ? 90 : Math.max(0, Math.min(90, 1 - person.started));
  const latest = (read: (one: Person['meetings'][number]) => number | '') =>
    dated
      .map((one, index) => ({ index, date: one.date, value: read(one) }))
      .filter((one): one is typeof one & { value: number } => one.value !== '')
      .sort((a, b) => b.date - a.date || b.index - a.index)
      .slice(0, 3)
      .map(({ value }) => value);
  const [feelings, workloads] = [latest(({ feeling }) => feeling), latest(({ workload }) => workload)];
  const open = goals.filter(({ owner, closed }) => nameKey(owner) === nameKey(person.name) && closed === '');
  const rated = scoreGoals(
    open.map((goal) => ({ ...goal, start: 0, type: '' })),
    { objectiveWeights: objectives.map((name, index) => ({ name, weight: weights[index] ?? 0 })), cap: 1 },
  );
  const ofCycle = open.filter(({ cycle }) => ['', 'All', cycle].includes(filters.cycle));
  const third = dated.map(({ date }) => date).sort((a, b) => b - a)[2];
  const unfinished = ofCycle.filter((goal) => (progressOf(goal) ?? 0) < 1);
  const stale = unfinished.filter((goal) => isStale(goal, third)).length;
  const own = actions.filter(
    ({ owner, status }) =>
      nameKey(owner) === nameKey(person.name) && !['done', 'dropped'].includes(status.toLowerCase()),
  );
  const overdue = own.filter((one) => one.due !== '' && one.due < 0).length;
  const score = rated.score ?? '';
  const coverage = rated.score === null ? '' : (rated.coverage ?? '');
  const [feeling = ''] = feelings;
  const [workload = ''] = workloads;
  const reasons: string[] = [];
  if (state === 'Overdue') reasons.push(`1:1 overdue for ${-dueOffset} ${dueOffset === -1 ? 'day' : 'days'}`);
  if (state === 'Never met') reasons.push('Never met');
  if (workloads.length === 3 && workloads.every((one) => one > 0))
    reasons.push('Overworked three times running');
  if (workloads.length === 3 && workloads.every((one) => one < 0))
    reasons.push('Underworked three times running');
  const before = Math.max(...feelings.slice(1));
  if (before - Number(feeling) >= 2) reasons.push(`Feeling fell from ${before} to ${feeling}`);
  if (stale > 0 && stale === unfinished.length) reasons.push('No movement on goals for three 1:1s');
  if (coverage !== '' && coverage < 0.5)
    reasons.push(
      coverage === 0 ? 'No goal reported yet' : `Only ${Math.round(coverage * 100)} % of the goals reported`,
    );
  const warning = weightWarning(open);
  if (warning !== '') reasons.push(warning);
  const attention = reasons.join('; ');
  const row: Figure[] = [
    ...[person.name, attention, person.team, person.manager],
    ...[last ?? '', last === null ? '' : -last, dueOffset, state],
    dated.filter(({ date }) => date > -90 && date <= 0).length,
    Math.floor(here / cadenceDays),
    ...[feeling, feelings.length < 2 ? '' : Number(feeling) - (feelings[feelings.length - 1] ?? 0), workload],
    ...[score, coverage, score === '' ? '' : bandOf(score)],
    ofCycle.filter((goal) => statusOf(goal) === 'At risk').length,
    ...[stale, own.length, overdue],
    wins.filter(
      ({ owner, date, win }) =>
        nameKey(owner) === nameKey(person.name) &&
        win.trim() !== '' &&
        date !== '' &&
        date > -90 &&
        date <= 0,
    ).length,
  ];
  const byObjective = new Map(rated.objectives.map(({ objective, score }) => [objective, score ?? '']));
  return {
    person,
    row,
    state,
    score,
    feeling,
    workload,
    overdue,
    attention,
    goalCount: ofCycle.length,
    byObjective,
  };
}

function progressOf({ current, target }: GoalLine): number | null {
  return current === '' ? null : Math.min(1, Math.max(0, current / target));
}

function statusOf(goal: GoalLine) {
  const day = (offset: number | '') => (offset === '' ? null : offset);
  return goalStatus(progressOf(goal), { startDay: day(goal.from), dueDay: day(goal.due) }, 0);
}

function isStale({ log, from, current }: GoalLine, third: number | undefined): boolean {
  const last = log.at(-1);
  const since = last?.date ?? from;
  return (
    third !== undefined && since !== '' && since < third && (last === undefined || last.after === current)
  );
}

/** Of the key results under each objective: given weights, blank ones shared out. */
function weightWarning(open: readonly GoalLine[]): string {
  return objectives
    .map((name) => {
      const given = open.filter(({ objective }) => objective === name).map(({ weight }) => weight);
      const numbers = given.filter((weight): weight is number => weight !== '');
      const whole = Math.max(0, ...numbers) > 1 ? 100 : 1;
      const sum = numbers.reduce((total, weight) => total + weight, 0);
      if (given.length === 0) return '';
      const total = numbers.length < given.length ? Math.max(whole, sum) : sum;
      return total === whole
        ? ''
        : `Weights of ${name} add up to ${Math.round((total / whole) * 1e4) / 100} %`;
    })
    .filter((words) => words !== '')
    .join('; ');
}

function bandOf(score: number): string {
  return scoreBand(score).replace(/^./, (letter) => letter.toUpperCase());
}

export function mean(values: readonly number[]): Figure {
  return values.length === 0 ? '' : values.reduce((sum, one) => sum + one, 0) / values.length;
}
