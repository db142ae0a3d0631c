import type { Book, Cell } from '../local-sheets/src/index';
import { actions, type SampleAction } from './action-items';
import { dayNumber, serialOf, workdayFrom, workdayUpTo } from './calendar';
import { typedTable } from './typed-table';

export async function typeActions(book: Book, today: string): Promise<void> {
  const table = await typedTable(book, 'Actions', 'Action', actions.length);
  const type = (header: string, cellOf: (action: SampleAction) => Cell) =>
    table.type(header, 0, actions.map(cellOf));
  const on = (day: number): Cell => ({ serial: serialOf(day) });
  const before = (days: number): Cell => on(workdayUpTo(dayNumber(today) - days));
  type('Action', ({ action }) => action);
  type('Engineer', ({ engineer }) => engineer);
  type('Owner', ({ owner }) => owner);
  type('Due', ({ dueDaysAgo }) => on(workdayFrom(dayNumber(today) - dueDaysAgo)));
  type('Status', statusOf);
  type('Opened', ({ openedDaysAgo }) => before(openedDaysAgo));
  type('Closed', ({ closedDaysAgo }) => (closedDaysAgo === null ? '' : before(closedDaysAgo)));
}

function statusOf({ closedDaysAgo, dropped }: SampleAction): string {
  if (closedDaysAgo === null) return 'Open';
  return dropped === true ? 'Dropped' : 'Done';
}
