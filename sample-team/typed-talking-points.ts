import type { Book, Cell } from '../local-sheets/src/index';
import { dayNumber, serialOf, workdayUpTo } from './calendar';
import { type SamplePoint, talkingPoints } from './talking-points';
import { team } from './team';
import { typedTable } from './typed-table';

export async function typeTalkingPoints(book: Book, today: string): Promise<void> {
  const table = await typedTable(book, 'Talking points', 'Topic', talkingPoints.length);
  const type = (header: string, cellOf: (point: SamplePoint) => Cell) =>
    table.type(header, 0, talkingPoints.map(cellOf));
  const before = (days: number): Cell => ({ serial: serialOf(workdayUpTo(dayNumber(today) - days)) });
  type('Engineer', ({ engineer }) => engineer);
  type('Topic', ({ topic }) => topic);
  type('Added by', ({ by }) => by);
  type('Added', ({ addedDaysAgo }) => before(addedDaysAgo));
  type('Every n-th 1:1', ({ every }) => every ?? '');
  type('Discussed', ({ engineer, discussed }) => (discussed ? before(lastMetDaysAgo(engineer)) : ''));
}

function lastMetDaysAgo(name: string): number {
  const member = team.find((one) => one.name === name);
  if (member === undefined) throw new Error(`${name} is not in the sample team.`);
  return member.lastMetDaysAgo;
}
