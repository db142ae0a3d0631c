import fc from 'fast-check';
import type { Cell } from '../../../local-sheets/src/protocol/cells';
import { engineerForm } from '../forms';
import { type AddOnFixture, openAddOn } from './add-on-fixture';

/** Days are counted from today; '' is a blank cell. */
type DayOffset = number | '';

export interface Person {
  readonly name: string;
  readonly team: string;
  readonly manager: string;
  readonly cadence: number | '';
  readonly started: DayOffset;
  readonly status: string;
  readonly meetings: readonly {
    readonly date: DayOffset;
    readonly feeling: number | '';
    readonly workload: number | '';
    readonly next: DayOffset;
  }[];
}

export interface GoalLine {
  readonly owner: string;
  readonly objective: string;
  readonly weight: number | '';
  readonly target: number;
  readonly current: number | '';
  readonly from: DayOffset;
  readonly due: DayOffset;
  readonly closed: DayOffset;
  readonly cycle: string;
  /** What the goal log has of it, in the order of its entries. */
  readonly log: readonly { readonly date: number; readonly after: number }[];
}

interface ActionLine {
  readonly owner: string;
  readonly due: DayOffset;
  readonly status: string;
}

interface WinLine {
  readonly owner: string;
  readonly date: DayOffset;
  readonly win: string;
}

/** The raw rows of a workbook, and what its filters are set to. */
export interface TeamBook {
  readonly people: readonly Person[];
  readonly goals: readonly GoalLine[];
  readonly actions: readonly ActionLine[];
  readonly wins: readonly WinLine[];
  readonly filters: { cycle: string; show: string; team: string; manager: string };
}

const names = ['Ada Lovelace', 'Grace Hopper', "Sinéad O'Connor", 'Kofi Mensah', '李雷', 'Dewi', 'Jo'];
export const objectives = [
  'Project Delivery',
  'Engineering Process',
  'System Stability',
  'Sharing and Collaboration',
];

const maybe = <Value>(values: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: values }, fc.constant('' as const));
const days = (min: number, max: number) => fc.integer({ min, max });
const cycle = fc.constantFrom('2026 Q4', '2027 Q1', '');
const owner = fc.constantFrom(...names, 'dewi', 'Nobody we know');

const person = (name: string): fc.Arbitrary<Person> =>
  fc.record({
    name: fc.constant(name),
    team: fc.constantFrom('Payments', 'Search', ''),
    manager: fc.constantFrom('Maya', 'Rui', 'maya', ''),
    cadence: maybe(fc.constantFrom(1, 7, 14, 15, 30)),
    started: maybe(days(-150, 10)),
    status: fc.constantFrom('Active', 'Active', '', 'On leave', 'Left', 'left '),
    meetings: fc.array(
      fc.record({
        date: maybe(days(-190, 3)),
        feeling: maybe(fc.integer({ min: 1, max: 5 })),
        workload: maybe(fc.integer({ min: -2, max: 2 })),
        next: maybe(days(-40, 30)),
      }),
      { maxLength: 6 },
    ),
  });

export const anyBook: fc.Arbitrary<TeamBook> = fc.record({
  people: fc
    .tuple(...names.map(person))
    .chain((people) => fc.shuffledSubarray(people, { minLength: people.length })),
  goals: fc.array(
    fc.record({
      owner,
      objective: fc.constantFrom(...objectives),
      weight: fc.constantFrom<number | ''>('', 1, 20, 60),
      target: fc.constantFrom(10, 4),
      current: maybe(fc.integer({ min: -1, max: 11 })),
      from: maybe(days(-120, 20)),
      due: maybe(days(-60, 60)),
      closed: fc.constantFrom<DayOffset>('', '', '', -5),
      cycle,
      log: fc.array(fc.record({ date: days(-130, 0), after: fc.integer({ min: -1, max: 11 }) }), {
        maxLength: 3,
      }),
    }),
    { maxLength: 14 },
  ),
  actions: fc.array(
    fc.record({ owner, due: maybe(days(-20, 20)), status: fc.constantFrom('Open', '', 'Done', 'dropped') }),
    { maxLength: 10 },
  ),
  wins: fc.array(
    fc.record({
      owner,
      date: maybe(fc.oneof(days(-130, 10), fc.constantFrom(-90, -89, 0, 1))),
      win: fc.constantFrom('Shipped', 'Shipped', ' '),
    }),
    { maxLength: 10 },
  ),
  filters: fc.record({
    cycle: fc.constantFrom('All', 'All', '2026 Q4', ''),
    show: fc.constantFrom('Everybody', 'Everybody', 'Who needs attention'),
    team: fc.constantFrom('All', 'All', 'Payments', 'payments'),
    manager: fc.constantFrom('All', 'All', 'All', 'Maya', ''),
  }),
});

const meetingRows = 10;
const goalRows = 20;
const logRows = 50;
const actionRows = 15;

/** A workbook with a tab for each of the names, and room for the rows of any book. */
export async function openTeamBook(): Promise<AddOnFixture> {
  const addOn = await openAddOn({ team: names.map((name) => engineerForm(name, { id: idOf(name) })) });
  // Tables grow longer than the list of people, and so do these.
  for (const tab of ['Goals', 'Actions', 'Wins']) addOn.book.insert(addOn.tab(tab).sheetId, 'rows', 3, 60);
  // What is pasted into a cell takes the cell's validation away.
  addOn.book.setValidation(addOn.area('Engineers', 'A2:I9'), null);
  return addOn;
}

/** Writes all rows of a book over those of an earlier one. */
export async function typeBook(
  addOn: AddOnFixture,
  { people, goals, actions, wins, filters }: TeamBook,
): Promise<void> {
  const today = await todayOf(addOn);
  const day = (offset: DayOffset): Cell => (offset === '' ? '' : { serial: today + offset });
  const fill = (tab: string, a1: string, rows: Cell[][], count: number, width: number) =>
    addOn.type(
      tab,
      a1,
      ...Array.from({ length: count }, (_, index) => rows[index] ?? Array.from({ length: width }, () => '')),
    );
  fill(
    'Engineers',
    'A2',
    people.map((one) => [
      ...[one.name, '', '', one.team, one.manager, one.cadence, day(one.started), one.status, idOf(one.name)],
    ]),
    names.length,
    9,
  );
  for (const { name, meetings } of people) {
    const rows = meetings.map(({ date, feeling, workload, next }) => [
      ...[day(date), feeling, '', workload, 'secret', 'secret', 'secret', '', 'secret', day(next)],
    ]);
    fill(name, 'A15', rows, meetingRows, 10);
  }
  const goalCells = goals.map((goal, index) => [
    ...[goal.owner, goal.objective, `Goal ${index}`, '', goal.weight, 0, goal.target, goal.current],
  ]);
  fill('Goals', 'A2', goalCells, goalRows, 8);
  fill(
    'Goals',
    'J2',
    goals.map((goal, index) => [
      ...[day(goal.from), day(goal.due), '', '', '', day(goal.closed), goal.cycle, `goal-${index}`],
    ]),
    goalRows,
    8,
  );
  const log = goals.flatMap(({ log }, index) => log.map((one) => ({ ...one, id: `goal-${index}` })));
  // The rows of the log are in any order; the entry determines which one is the latest.
  const entries = log.map(({ date, after, id }, index) => [
    ...[day(date), '', '', '', after, '', '', id, index + 1],
  ]);
  fill('Goal log', 'A2', entries.reverse(), logRows, 9);
  const actionCells = actions.map(({ owner, due, status }) => ['Write it up', owner, '', day(due), status]);
  fill('Actions', 'A2', actionCells, actionRows, 5);
  const winCells = wins.map(({ owner, date, win }) => [owner, day(date), win]);
  fill('Wins', 'A2', winCells, actionRows, 3);
  addOn.type('Dashboard', 'A2', [filters.cycle, filters.show, filters.team, filters.manager]);
}

/** Today as the dashboard has it. */
export async function todayOf(addOn: AddOnFixture): Promise<number> {
  await addOn.book.settle();
  const [[today]] = (await addOn.book.values(addOn.area('Dashboard', 'E2'))) as [[{ serial: number }]];
  return today.serial;
}

function idOf(name: string): string {
  return `eng-${names.indexOf(name)}-id`;
}

/** An engineer with only the values that matter to a test. */
export function personOf(change: Partial<Person> = {}): Person {
  const plain = {
    team: 'Payments',
    manager: 'Maya',
    cadence: 14,
    started: '',
    status: 'Active',
    meetings: [],
  } as const;
  return { name: 'Ada Lovelace', ...plain, ...change };
}

export function goalOf(change: Partial<GoalLine> = {}): GoalLine {
  const days = { from: '', due: '', closed: '' } as const;
  const line = {
    owner: 'Ada Lovelace',
    objective: 'Project Delivery',
    weight: '',
    target: 10,
    current: 5,
  } as const;
  return { ...line, ...days, cycle: '', log: [], ...change };
}

/** A 1:1 some days ago. */
export function metAgo(
  daysAgo: number,
  change: Partial<Person['meetings'][number]> = {},
): Person['meetings'][number] {
  return { date: -daysAgo, feeling: '', workload: '', next: '', ...change };
}

export function bookOf(people: readonly Person[], change: Partial<TeamBook> = {}): TeamBook {
  const filters = { cycle: 'All', show: 'Everybody', team: 'All', manager: 'All' };
  return { people, goals: [], actions: [], wins: [], filters, ...change };
}
