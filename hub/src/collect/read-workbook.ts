import { idsWithoutTab, type Person, peopleOf } from '../domain/people';
import { isProblem, keepsChanging, type Problem, refusedBySheets } from '../domain/problem';
import { fitsPlan, type ReadTab, rangesOf, readTabs, withHeaders } from '../domain/ranges';
import { planReading, type ReadPlan } from '../domain/read-plan';
import type { Answer } from '../google/send';
import type { SheetsClient } from '../google/sheets';

/** A workbook as it was read, with the plan for the next time. */
export interface ReadWorkbook {
  readonly plan: ReadPlan;
  readonly tabs: readonly ReadTab[];
  readonly people: readonly Person[];
  /** The title of the file; null if it was not read this time. */
  readonly title: string | null;
}

/** A plan that was made just now, with the title of the file. */
export interface FreshPlan {
  readonly plan: ReadPlan;
  readonly title: string;
}

/** Finds the columns of a workbook by its tags, in one request. */
export function findColumns(sheets: SheetsClient, id: string, owner: string): FreshPlan | Problem {
  const answer = sheets.layout(id);
  if (!answer.isOk) return refusedBySheets(answer.status, owner);
  const plan = planReading(answer.body);
  return isProblem(plan) ? plan : { plan, title: answer.body.properties?.title ?? '' };
}

/**
 * Reads a workbook in one request by the plan of the last time; finds the columns again, and reads once more, if what was read
 * does not fit the plan (U4).
 */
export function readWorkbook(
  sheets: SheetsClient,
  id: string,
  owner: string,
  stored: ReadPlan | null,
): ReadWorkbook | Problem {
  if (stored !== null) {
    const answer = sheets.values(id, rangesOf(stored));
    if (!answer.isOk && answer.status !== 400) return refusedBySheets(answer.status, owner);
    const read = answer.isOk ? asPlanned(stored, answer) : null;
    if (read !== null && isComplete(read)) return { ...read, title: null };
  }
  const fresh = findColumns(sheets, id, owner);
  if (isProblem(fresh)) return fresh;
  const answer = sheets.values(id, rangesOf(fresh.plan));
  // A range of a tab that was deleted or renamed in this second.
  if (answer.status === 400) return keepsChanging;
  if (!answer.isOk) return refusedBySheets(answer.status, owner);
  const read = asPlanned(fresh.plan, answer);
  if (read === null) return keepsChanging;
  const withoutTab = idsWithoutTab(read.people);
  return { ...read, plan: { ...read.plan, withoutTab }, title: fresh.title };
}

function asPlanned(
  plan: ReadPlan,
  { body }: Answer<{ valueRanges?: Parameters<typeof readTabs>[1] }>,
): Omit<ReadWorkbook, 'title'> | null {
  const tabs = readTabs(plan, body.valueRanges ?? []);
  if (!fitsPlan(tabs)) return null;
  const people = peopleOf(tabs);
  return { plan: withHeaders(plan, tabs), tabs, people };
}

/** Whether the plan has the tab of every engineer who has one. */
function isComplete({ plan, people }: Omit<ReadWorkbook, 'title'>): boolean {
  return idsWithoutTab(people).every((id) => plan.withoutTab.includes(id));
}
