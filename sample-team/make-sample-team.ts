import type { Book, Runner } from '../local-sheets/src/index';
import type { EngineerForm } from '../src/contract/engineer-form';
import { type AddOnCall, addOnCalls } from './add-on-calls';
import { dayNumber, dayText } from './calendar';
import { type Chance, startChance } from './chance';
import { planMeetings, type SampleEngineer } from './meetings';
import { type Member, maya, team } from './team';
import { typeActions } from './typed-action-items';
import { typeGoals } from './typed-goals';
import { typedTable } from './typed-table';
import { typeTalkingPoints } from './typed-talking-points';

export interface SampleOptions {
  /** A blank workbook, and what runs the add-on in it. */
  readonly book: Book;
  readonly runner: Runner;
  /** `yyyy-MM-dd`; the sample is the half-year before it. */
  readonly today: string;
}

const seed = 20_230_417;

/**
 * Fills a blank workbook with two managers' teams: set up, added and saved by the add-on's own functions, goals,
 * actions and talking points typed into their cells. The same each time but for the dates, which follow `today`.
 */
export async function makeSampleTeam({ book, runner, today }: SampleOptions): Promise<void> {
  const chance = startChance(seed);
  const call = addOnCalls(book, runner);
  const [blank] = book.tabs();
  // Nothing that is run here waits for a formula but the weights in the engineers' panels, which are there after the first part.
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
    await typeStatus(book);
    // The tab that the blank workbook began with.
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

/** Who is new works more on how things are done than on what gets done: their manager types other weights over the formulas. */
async function typeWeights(book: Book): Promise<void> {
  for (const { name, weights } of team) {
    if (weights === undefined) continue;
    const panel = await typedTable(book, name, 'Objective', weights.length);
    panel.type('Weight', 0, weights);
  }
}

/** Who has left is marked by hand on the tab Engineers. */
async function typeStatus(book: Book): Promise<void> {
  const table = await typedTable(book, 'Engineers', 'Name', team.length);
  team.forEach((member, line) => {
    if (member.left === true) table.type('Status', line, ['Left']);
  });
}
