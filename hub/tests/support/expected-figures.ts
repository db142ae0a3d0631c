import type { CellValue, Spreadsheet } from '../../imitation/sheets/spreadsheet';
import { cellsOf } from './cells-of';
import { dayOf, endOfMonth, lastMonths, textOf } from './days';

export interface CompanyWorkbook {
  readonly spreadsheet: Spreadsheet;
  readonly department: string;
}

interface Meeting {
  readonly day: number;
  readonly feeling: number | null;
  readonly workload: number | null;
}

interface Engineer {
  readonly department: string;
  readonly manager: string;
  readonly team: string;
  readonly cadence: number;
  readonly meetings: readonly Meeting[];
  readonly due: number | null;
  readonly goals: readonly Goal[];
  readonly score: number | null;
  readonly coverage: number | null;
  readonly overdueActions: number;
}

interface Goal {
  readonly objective: string;
  readonly progress: number | null;
  readonly status: string | null;
}

/** What the views must show, computed from what a person sees in the workbooks, by headers and without the hub's code (U25). */
export function expectedFigures(workbooks: readonly CompanyWorkbook[], today: string) {
  const people = workbooks.flatMap((one) => engineersOf(one, dayOf(today)));
  return {
    participation: participation(people, today),
    overdue: byManager(people, (group) => {
      const late = group.flatMap(({ due }) =>
        due !== null && due < dayOf(today) ? [dayOf(today) - due] : [],
      );
      return {
        engineers: group.length,
        overdue: late.length,
        never_met: group.filter(({ meetings }) => meetings.length === 0).length,
        most_days_overdue: late.length > 0 ? Math.max(...late) : null,
        actions_overdue: sum(group.map(({ overdueActions }) => overdueActions)),
      };
    }),
    coverage: byManager(people, (group) => {
      const goals = group.flatMap((one) => one.goals);
      return {
        engineers: group.length,
        with_goals: group.filter((one) => one.goals.length > 0).length,
        mean_coverage: mean(group.map(({ coverage }) => coverage)),
        goals: goals.length,
        goals_done: goals.filter(({ status }) => status === 'Done').length,
        goals_at_risk: goals.filter(({ status }) => status === 'At risk').length,
      };
    }),
    scores: byManager(people, (group) => {
      const scored = group.filter(({ score }) => score !== null);
      return {
        engineers: scored.length,
        mean_score: mean(scored.map(({ score }) => score)),
        mean_coverage: mean(scored.map(({ coverage }) => coverage)),
      };
    }),
    objectives: grouped(
      people.flatMap(({ department, goals }) => goals.map((goal) => ({ department, ...goal }))),
      ({ department, objective }) => ({ department, objective }),
      (goals) => ({
        key_results: goals.length,
        reported: goals.filter(({ progress }) => progress !== null).length,
        mean_progress: mean(goals.map(({ progress }) => progress)),
        at_risk: goals.filter(({ status }) => status === 'At risk').length,
      }),
    ),
    feelings: feelings(people),
  };
}

function engineersOf({ spreadsheet, department }: CompanyWorkbook, today: number): Engineer[] {
  const settings = cellsOf(spreadsheet, 'Settings', 'Objective');
  const usual = settings.find((row) => row.get('Setting id') === 'cadence')?.get('Value') as number;
  const weights = new Map(settings.map((row) => [row.get('Objective'), row.get('Weight') as number]));
  return cellsOf(spreadsheet, 'Engineers', 'Name').flatMap((row) => {
    if (row.get('Status') === 'Left') return [];
    const name = String(row.get('Name'));
    const cadence = (row.get('Cadence in days') as number | null) ?? usual;
    const own = cellsOf(spreadsheet, name, 'Date').filter((one) => typeof one.get('Date') === 'number');
    const meetings = own.map((one) => ({
      day: unix(one.get('Date')) as number,
      feeling: one.get('Feeling') as number | null,
      workload: one.get('Workload') as number | null,
    }));
    const last = Math.max(...meetings.map(({ day }) => day));
    const agreed = own.flatMap((one) => {
      const next = unix(one.get('Next 1:1'));
      return unix(one.get('Date')) === last && next !== null && next > last ? [next] : [];
    });
    const goals = cellsOf(spreadsheet, 'Goals').filter(
      (one) => one.get('Closed') === null && sameName(one.get('Engineer'), name),
    );
    const actions = cellsOf(spreadsheet, 'Actions').filter((one) => sameName(one.get('Engineer'), name));
    return [
      {
        department,
        manager: String(row.get('Manager')),
        team: String(row.get('Team')),
        cadence,
        meetings,
        due: meetings.length === 0 ? null : Math.max(...(agreed.length > 0 ? agreed : [last + cadence])),
        goals: goals.map((goal) => goalOf(goal, today)),
        ...scoreOf(goals, weights),
        overdueActions: actions.filter((one) => {
          const due = unix(one.get('Due'));
          return !['Done', 'Dropped'].includes(String(one.get('Status'))) && due !== null && due < today;
        }).length,
      },
    ];
  });
}

function goalOf(row: Map<string, CellValue>, today: number): Goal {
  const progress = row.get('Progress');
  const [from, due] = [unix(row.get('From')), unix(row.get('Due'))];
  const objective = String(row.get('Objective'));
  if (typeof progress !== 'number') return { objective, progress: null, status: null };
  const status = () => {
    if (progress >= 1) return 'Done';
    if (from !== null && due !== null && due < from) return null;
    if (due === null) return null;
    if (today > due) return 'At risk';
    if (from === null) return null;
    const pace = Math.min(1, Math.max(0, (today - from + 1) / (due - from + 1)));
    const behind = pace - progress;
    if (behind <= 1e-9) return 'On track';
    return behind > 0.25 + 1e-9 ? 'At risk' : 'Behind';
  };
  return { objective, progress, status: status() };
}

/** The mean of the objectives by their weights, of the means of the goals by theirs. */
function scoreOf(goals: readonly Map<string, CellValue>[], weights: ReadonlyMap<unknown, number>) {
  let [scores, covered, total] = [0, 0, 0];
  for (const [objective, weight] of weights) {
    const counted = goals.filter(
      (goal) =>
        goal.get('Objective') === objective && !String(goal.get('Progress') ?? '').startsWith('Not scored'),
    );
    const weightOf = (goal: Map<string, CellValue>) => goal.get('Weight') as number;
    const all = sum(counted.map(weightOf));
    if (all === 0) continue;
    const reported = counted.filter((goal) => typeof goal.get('Progress') === 'number');
    scores += (weight * sum(reported.map((goal) => weightOf(goal) * (goal.get('Progress') as number)))) / all;
    covered += (weight * sum(reported.map(weightOf))) / all;
    total += weight;
  }
  return total === 0 ? { score: null, coverage: null } : { score: scores / total, coverage: covered / total };
}

function participation(people: readonly Engineer[], today: string) {
  const counted = lastMonths(today).flatMap((month, index) => {
    const end = Math.min(dayOf(endOfMonth(month)), dayOf(today));
    return people.flatMap(({ department, manager, cadence, meetings }) => {
      const first = Math.min(...meetings.map(({ day }) => day));
      if (meetings.length === 0 ? index < 11 : end < first) return [];
      const isMet = meetings.some(({ day }) => day <= end && day >= end - cadence);
      const held = meetings.filter(({ day }) => textOf(day).startsWith(month.slice(0, 7))).length;
      return [{ month, department, manager, isMet, held }];
    });
  });
  return grouped(
    counted,
    ({ month, department, manager }) => ({ month, department, manager }),
    (group) => ({
      engineers: group.length,
      met: group.filter(({ isMet }) => isMet).length,
      met_share: group.filter(({ isMet }) => isMet).length / group.length,
      one_on_ones: sum(group.map(({ held }) => held)),
    }),
  );
}

/** Means by month and department, of the groups with at least five people. */
function feelings(people: readonly Engineer[]) {
  const answers = people.flatMap(({ department, meetings }, person) =>
    meetings
      .filter(({ feeling, workload }) => feeling !== null || workload !== null)
      .map(({ day, feeling, workload }) => ({
        month: `${textOf(day).slice(0, 7)}-01`,
        department,
        person,
        feeling,
        workload,
      })),
  );
  return grouped(
    answers,
    ({ month, department }) => ({ month, department }),
    (group) => ({
      people: new Set(group.map(({ person }) => person)).size,
      feeling: mean(group.map(({ feeling }) => feeling)),
      workload: mean(group.map(({ workload }) => workload)),
    }),
  )
    .filter((group) => group.people >= 5)
    .map(({ people: _, ...rest }) => rest);
}

function byManager<Figures extends object>(
  people: readonly Engineer[],
  figures: (group: readonly Engineer[]) => Figures,
) {
  return grouped(people, ({ department, manager }) => ({ department, manager }), figures);
}

/** The figures of each group, ordered by its key. */
function grouped<One, Key extends object, Figures extends object>(
  all: readonly One[],
  keyOf: (one: One) => Key,
  figures: (group: readonly One[]) => Figures,
): (Key & Figures)[] {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = JSON.stringify(keyOf(one));
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return Array.from(groups)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, group]) => ({ ...(JSON.parse(key) as Key), ...figures(group) }));
}

function sameName(cell: CellValue | undefined, name: string): boolean {
  return String(cell).trim().toLowerCase() === name.toLowerCase();
}

function unix(cell: CellValue | undefined): number | null {
  return typeof cell === 'number' ? Math.floor(cell) - 25_569 : null;
}

function mean(numbers: readonly (number | null)[]): number | null {
  const known = numbers.flatMap((number) => number ?? []);
  return known.length === 0 ? null : sum(known) / known.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
