import { type Company, dayOf } from './company';
import { goalFiguresOf, type KeyResultFigures } from './expected-scores';
import { Groups, Mean } from './groups';
import { addParticipation, type Participation, type ParticipationKey } from './participation';
import type { EngineerRecord, Serial, WorkbookRecord } from './records';

/** What the views of the hub show, with the same names. */
export interface CompanyFigures {
  readonly participation: readonly (ParticipationKey & {
    engineers: number;
    met: number;
    met_share: number;
    one_on_ones: number;
  })[];
  readonly overdue: readonly (ManagerKey & {
    engineers: number;
    overdue: number;
    never_met: number;
    most_days_overdue: number | null;
    actions_overdue: number;
  })[];
  readonly coverage: readonly (ManagerKey & {
    engineers: number;
    with_goals: number;
    mean_coverage: number | null;
    goals: number;
    goals_done: number;
    goals_at_risk: number;
  })[];
  readonly scores: readonly (ManagerKey & {
    engineers: number;
    mean_score: number | null;
    mean_coverage: number | null;
  })[];
  readonly objectives: readonly (ObjectiveKey & {
    key_results: number;
    reported: number;
    mean_progress: number | null;
    at_risk: number;
  })[];
  /** Only groups of five or more people. */
  readonly feelings: readonly (MonthKey & { feeling: number | null; workload: number | null })[];
}

interface ManagerKey {
  readonly department: string;
  readonly manager: string;
}

interface ObjectiveKey {
  readonly department: string;
  readonly objective: string;
}

interface MonthKey {
  readonly month: string;
  readonly department: string;
}

/** Whether the hub can read the workbook. */
export function isReadable({ access, layout }: WorkbookRecord): boolean {
  return access === 'shared' && layout <= 2;
}

/**
 * The figures that people should see on the last day of the company, computed from what happened and not from cells, in one pass
 * over the workbooks. Rows are in the order of their keys.
 */
export function expectedFigures(company: Company): CompanyFigures {
  const { today } = company.period;
  const all = startGroups();
  for (let index = 0; index < company.size; index += 1) {
    const workbook = company.record(index);
    if (!isReadable(workbook)) continue;
    for (const engineer of workbook.engineers) {
      if (engineer.status !== 'Left') addEngineer(all, workbook, engineer, today);
    }
  }
  return {
    participation: all.participation.rows(({ engineers, met, held }) => ({
      engineers,
      met,
      met_share: met / engineers,
      one_on_ones: held,
    })),
    overdue: all.managers.rows(({ engineers, overdue, neverMet, mostDays, actions }) => ({
      engineers,
      overdue,
      never_met: neverMet,
      most_days_overdue: mostDays,
      actions_overdue: actions,
    })),
    coverage: all.managers.rows(({ engineers, withGoals, coverage, goals, done, atRisk }) => ({
      engineers,
      with_goals: withGoals,
      mean_coverage: coverage.value,
      goals,
      goals_done: done,
      goals_at_risk: atRisk,
    })),
    scores: all.managers.rows(({ score, coverage }) => ({
      engineers: score.count,
      mean_score: score.value,
      mean_coverage: coverage.value,
    })),
    objectives: all.objectives.rows(({ keyResults, progress, atRisk }) => ({
      key_results: keyResults,
      reported: progress.count,
      mean_progress: progress.value,
      at_risk: atRisk,
    })),
    feelings: all.feelings.rows(
      ({ feeling, workload }) => ({ feeling: feeling.value, workload: workload.value }),
      ({ people }) => people >= 5,
    ),
  };
}

type AllGroups = ReturnType<typeof startGroups>;

function startGroups() {
  return {
    participation: new Groups<ParticipationKey, Participation>(() => ({ engineers: 0, met: 0, held: 0 })),
    managers: new Groups<ManagerKey, ReturnType<typeof startManager>>(startManager),
    objectives: new Groups<ObjectiveKey, { keyResults: number; progress: Mean; atRisk: number }>(() => ({
      keyResults: 0,
      progress: new Mean(),
      atRisk: 0,
    })),
    feelings: new Groups<MonthKey, { people: number; feeling: Mean; workload: Mean }>(() => ({
      people: 0,
      feeling: new Mean(),
      workload: new Mean(),
    })),
  };
}

function startManager() {
  const counts = {
    engineers: 0,
    overdue: 0,
    neverMet: 0,
    actions: 0,
    withGoals: 0,
    goals: 0,
    done: 0,
    atRisk: 0,
  };
  return { ...counts, mostDays: null as number | null, score: new Mean(), coverage: new Mean() };
}

function addEngineer(
  all: AllGroups,
  workbook: WorkbookRecord,
  engineer: EngineerRecord,
  today: Serial,
): void {
  const { department, usualCadence } = workbook;
  const { manager, meetings } = engineer;
  const cadence = engineer.cadence ?? usualCadence;
  addParticipation(all.participation, { department, manager }, { meetings, cadence, today });
  const goals = goalFiguresOf(workbook, engineer, today);
  const group = all.managers.of({ department, manager });
  group.engineers += 1;
  const due = nextDue(engineer, cadence);
  if (due === null) group.neverMet += 1;
  else if (due < today) {
    group.overdue += 1;
    group.mostDays = Math.max(group.mostDays ?? 0, today - due);
  }
  for (const action of engineer.actions) {
    if (action.status === 'Open' && action.due !== null && action.due < today) group.actions += 1;
  }
  if (goals.keyResults.length > 0) group.withGoals += 1;
  group.goals += goals.keyResults.length;
  group.score.add(goals.score);
  group.coverage.add(goals.coverage);
  for (const one of goals.keyResults) addKeyResult(all, department, group, one);
  addAnswers(all, department, engineer);
}

/** The agreed day if it is after the last 1:1, otherwise one cadence after it; null before the first one. */
function nextDue({ meetings }: EngineerRecord, cadence: number): Serial | null {
  let last: EngineerRecord['meetings'][number] | null = null;
  for (const meeting of meetings) if (last === null || meeting.day >= last.day) last = meeting;
  if (last === null) return null;
  return last.next !== null && last.next > last.day ? last.next : last.day + cadence;
}

function addKeyResult(
  all: AllGroups,
  department: string,
  manager: { done: number; atRisk: number },
  { objective, progress, status }: KeyResultFigures,
): void {
  const group = all.objectives.of({ department, objective });
  group.keyResults += 1;
  group.progress.add(progress);
  if (status === 'At risk') {
    group.atRisk += 1;
    manager.atRisk += 1;
  }
  if (status === 'Done') manager.done += 1;
}

function addAnswers(all: AllGroups, department: string, { meetings }: EngineerRecord): void {
  const months = new Set<string>();
  for (const { day, feeling, workload } of meetings) {
    if (feeling === null && workload === null) continue;
    const month = `${dayOf(day).slice(0, 7)}-01`;
    const group = all.feelings.of({ month, department });
    group.feeling.add(feeling);
    group.workload.add(workload);
    if (!months.has(month)) group.people += 1;
    months.add(month);
  }
}
