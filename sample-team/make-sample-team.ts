import type { Book, Runner } from '../local-sheets/src/index';
import type { EngineerForm } from '../src/contract/engineer-form';
import { type AddOnCall, addOnCalls } from './add-on-calls';
import { dayNumber, dayText } from './calendar';
import { type Chance, startChance } from './chance';
import { planMeetings, type SampleEngineer } from './meetings';
import { linkSampleForm } from './sample-form';
import { type Member, maya, team } from './team';
import { typeActions } from './typed-action-items';
import { typeGoals } from './typed-goals';
import { typedTable } from './typed-table';
import { typeTalkingPoints } from './typed-talking-points';
import { typeWins } from './typed-wins';

interface SampleOptions {
  /** A blank workbook, and the runner of the add-on in it. */
  readonly book: Book;
  readonly runner: Runner;
  /** `yyyy-MM-dd`; the sample is the half-year before it. */
  readonly today: string;
}

const seed = 20_230_417;

/**
 * Fills a blank workbook with the teams of two managers. The add-on's endpoints set it up, add engineers and save 1:1s; goals,
 * action items and talking points are typed into their cells. Only the dates, which depend on `today`, differ each time.
 */
export async function makeSampleTeam({ book, runner, today }: SampleOptions): Promise<void> {
  const chance = startChance(seed);
  const call = addOnCalls(book, runner);
  const [blank] = book.tabs();
  // The only formulas that these runs read are the weights in the panels, which are computed after the first part.
  const engineers = await book.hold(async () => {
    await call('setUpWorkbook', [], maya);
    return addEngineers(call, today, chance);
  });
  await book.hold(async () => {
    await typeWeights(book);
    const goals = await typeGoals(book, today);
    for (const { member, form, index } of planMeetings(engineers, today, chance)) {
      goals.update(member.name, index / member.story.length, form.date);
      await call('saveMeeting', [form], member.manager);
    }
    await typeActions(book, today);
    await typeTalkingPoints(book, today);
    await typeWins(book, today);
    await typeStatus(book);
    await linkSampleForm(book, runner, today, call);
    // The initial tab of the blank workbook.
    if (blank !== undefined) book.deleteTab(blank.sheetId);
  });
}

async function addEngineers(call: AddOnCall, today: string, chance: Chance): Promise<SampleEngineer[]> {
  const engineers: SampleEngineer[] = [];
  for (const member of team) {
    const id = chance.id();
    await call('addEngineer', [engineerForm(id, member, today)], member.manager);
    engineers.push({ id, member });
  }
  return engineers;
}

function engineerForm(id: string, member: Member, today: string): EngineerForm {
  const { name, email, role, manager, cadenceDays, startedDaysAgo } = member;
  const started = dayText(dayNumber(today) - startedDaysAgo);
  return { id, name, email, role, team: member.team, manager, cadenceDays: String(cadenceDays), started };
}

/** Types other objective weights over the formulas of a new engineer, who works more on process than on delivery. */
async function typeWeights(book: Book): Promise<void> {
  for (const { name, weights } of team) {
    if (weights === undefined) continue;
    const panel = await typedTable(book, name, 'Objective', weights.length);
    panel.type('Weight', 0, weights);
  }
}

/** Types the status Left on the tab Engineers. */
async function typeStatus(book: Book): Promise<void> {
  const table = await typedTable(book, 'Engineers', 'Name', team.length);
  team.forEach((member, line) => {
    if (member.left === true) table.type('Status', line, ['Left']);
  });
}
