import type { Book, Cell } from '../local-sheets/src/index';
import { dayNumber, serialOf, workdayUpTo } from './calendar';
import { maya, tomas } from './team';
import { typedTable } from './typed-table';

/** A win of the sample; days are counted back from the day on which the sample is created. */
interface SampleWin {
  readonly engineer: string;
  readonly daysAgo: number;
  readonly win: string;
  readonly objective: string;
  readonly by: string;
}

const [delivery, process] = ['Project Delivery', 'Engineering Process'];
const [stability, sharing] = ['System Stability', 'Sharing and Collaboration'];

/** All wins of the team, the oldest first. */
const wins: readonly SampleWin[] = [
  win('Dewi Anggraini', 120, 'Led the move to trunk-based releases', process, maya),
  win('Arif Rahman', 64, 'Cut the deploy of payment-core from 40 to 12 minutes', process, maya),
  win('佐藤 美咲', 41, '第二リージョンの切り替えを無停止で完了', stability, tomas),
  win('Dewi Anggraini', 36, 'Ran the incident review that three teams now copy', sharing, maya),
  win('Kofi Mensah', 20, 'First on-call week without an escalation', stability, tomas),
  win('佐藤 美咲', 13, 'شرح خطة المنطقة الثانية لفريق دبي', sharing, tomas),
  win('Arif Rahman', 9, '+1 from support for the refund screen', delivery, 'arif.rahman@example.com'),
  win('Dewi Anggraini', 8, 'Mentored Priya through her first release', '', maya),
];

function win(engineer: string, daysAgo: number, text: string, objective: string, by: string): SampleWin {
  return { engineer, daysAgo, win: text, objective, by };
}

/** Types the wins into their tab, as users do between 1:1s. */
export async function typeWins(book: Book, today: string): Promise<void> {
  const table = await typedTable(book, 'Wins', 'What', wins.length);
  const type = (header: string, cellOf: (one: SampleWin) => Cell) => table.type(header, 0, wins.map(cellOf));
  type('Engineer', ({ engineer }) => engineer);
  type('Date', ({ daysAgo }) => ({ serial: serialOf(workdayUpTo(dayNumber(today) - daysAgo)) }));
  type('What', (one) => one.win);
  type('Objective', ({ objective }) => objective);
  type('Added by', ({ by }) => by);
}
