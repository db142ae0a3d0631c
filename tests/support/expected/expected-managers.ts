import { dayText } from '../../../src/domain/cells/day';
import { cadenceState } from '../../../src/domain/meetings/cadence';
import type { Person } from '../workbook/team-book';
import { type ExpectedDashboard, type Figure, mean } from './expected-dashboard';

/** The places of figures in a row of the dashboard. */
const [state, held, expected, score, coverage, overdueActions] = [7, 8, 9, 13, 14, 19];

/** The rows of Managers, worked out without a formula from the engineers whom the dashboard must show. */
export function expectedManagers({ rows, shown }: ExpectedDashboard): Figure[][] {
  const people = shown.map((person, index) => ({ person, row: rows[index] ?? [] }));
  const nameOf = ({ manager }: Person) => manager || 'No manager';
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const all = people.map(({ person }) => nameOf(person));
  const names = all.filter((name, index) => all.findIndex((one) => isSame(one, name)) === index);
  const managers = names.filter((name) => name !== 'No manager').sort((a, b) => a.localeCompare(b));
  const listed = [...managers, ...names.filter((name) => name === 'No manager')];
  const byName = listed.map((name) => [
    name,
    ...figuresOf(people.filter(({ person }) => isSame(nameOf(person), name))),
  ]);
  return listed.length > 1 ? [...byName, ['All managers', ...figuresOf(people)]] : byName;
}

function figuresOf(people: readonly { person: Person; row: Figure[] }[]): Figure[] {
  const count = (what: string) => people.filter(({ row }) => row[state] === what).length;
  const sum = (place: number) => people.reduce((total, { row }) => total + Number(row[place]), 0);
  const numbers = (place: number) =>
    people.map(({ row }) => row[place]).filter((value): value is number => typeof value === 'number');
  return [
    people.length,
    (count('Good') + count('Due')) / people.length,
    mean(people.flatMap(({ person }) => metThen(person))),
    sum(held),
    sum(expected),
    people.reduce((total, { person }) => total + heldThen(person), 0),
    count('Overdue'),
    count('Never met'),
    sum(overdueActions),
    mean(numbers(coverage)),
    mean(numbers(score)),
    numbers(score).length,
  ];
}

/** Whether the person was met within cadence 30 days ago; nobody knows before the first 1:1. */
function metThen({ meetings, cadence }: Person): number[] {
  const past = meetings.flatMap(({ date, next }) => (date === '' || date > -30 ? [] : [{ date, next }]));
  if (past.length === 0) return [];
  const last = Math.max(...past.map(({ date }) => date));
  const agreed = past
    .filter(({ date, next }) => date === last && next !== '')
    .map(({ next }) => Number(next));
  const today = 20_000;
  const schedule = {
    lastMeeting: dayText(today + last),
    agreedNext: agreed.length === 0 ? null : dayText(today + Math.max(...agreed)),
    cadenceDays: cadence === '' ? 14 : cadence,
  };
  return [cadenceState(schedule, dayText(today - 30)) === 'overdue' ? 0 : 1];
}

function heldThen({ meetings }: Person): number {
  return meetings.filter(({ date }) => date !== '' && date <= -90 && date > -180).length;
}
