import type { Outcome } from '../../contract/outcome';
import type { DeletionForm, DeletionView, ErasedView, PlaceCount } from '../../contract/personal';
import { refuseIfLimited } from '../../workbook/access/tab-access';
import { engineerTab, type TaggedTab, type Tags } from '../../workbook/grid/tagged-tab';
import { clearCells, placesInRows } from '../../workbook/personal/clear-cells';
import {
  clearResponses,
  placesOfResponses,
  type ReadResponses,
  readAllResponses,
  responsesOf,
} from '../../workbook/personal/person-responses';
import { type Person, readPerson, readPersonLeft } from '../../workbook/personal/person-rows';
import { clearCalcRows, deletePersonTabs, reportKeys } from '../../workbook/personal/person-tabs';
import { type Engineer, readEngineers } from '../../workbook/records/engineers';
import { type RequestContext, reading, storing, writing } from '../endpoint';
import { countPrivate, forgetPrivate } from '../private/forget-private';
import { findPerson, peopleView } from './people-view';
import { counted, refuseUnseen } from './seen-counts';

/** What a deletion of this engineer would remove, by place (M413); with null, only the list of engineers. */
export function readDeletion(engineerId: string | null): Outcome<DeletionView> {
  const notes = storing('readDeletion', ({ store, workbookId }) =>
    engineerId === null ? 0 : countPrivate(store, workbookId, engineerId),
  );
  if (!notes.ok) return notes;
  return reading('readDeletion', (context) => {
    const tags = context.readTags();
    const { engineers } = readEngineers(tags);
    const view = peopleView(context, engineers);
    if (engineerId === null) return { ...view, deletion: null };
    const engineer = findPerson(engineers, engineerId);
    const { id, name } = engineer;
    return { ...view, deletion: { id, name, places: placesOf(findAll(tags, engineer), notes.view) } };
  });
}

/**
 * Deletes everything of an engineer (M415): first all rows that name them, all or none (M416), then the names in these rows, the private notes of the user, and at
 * last their tabs and their row on the tab Engineers, so that the call can be made again until they are gone. Does nothing if they are.
 */
export function deletePerson(form: DeletionForm): Outcome<ErasedView> {
  const { engineerId } = form;
  const notes = storing('deletePerson', ({ store, workbookId }) =>
    countPrivate(store, workbookId, engineerId),
  );
  if (!notes.ok) return notes;
  const cleared = writing('deletePerson', (context) => clearRows(context, form, notes.view));
  if (!cleared.ok) return cleared;
  const clearAllNames = () => writing('deletePerson', ({ readTags }) => clearNames(readTags(), engineerId));
  const first = clearAllNames();
  // A tab that somebody has deleted meanwhile contains no names any more.
  const isTabGone = !first.ok && first.failure.code === 'tab-missing';
  const unnamed = isTabGone ? clearAllNames() : first;
  if (!unnamed.ok) return unnamed;
  const forgotten = storing('deletePerson', ({ store, workbookId }) =>
    forgetPrivate(store, workbookId, engineerId),
  );
  if (!forgotten.ok) return forgotten;
  const removed = writing('deletePerson', (context) => removeTabs(context, engineerId));
  return removed.ok ? cleared : removed;
}

interface Found {
  readonly id: string;
  readonly person: Person;
  readonly responses: ReadResponses | null;
  readonly email: string;
  readonly reports: number;
}

function findAll(tags: Tags, { id, name, email }: Engineer): Found {
  const person = readPerson(tags, { id, name });
  const reports = reportKeys(tags, (engineerId) => engineerId === id).length;
  return { id, person, responses: readAllResponses(tags), email, reports };
}

function placesOf({ person, responses, email, reports }: Found, ofUser: number): PlaceCount[] {
  const { meetings, shared } = person;
  return counted([
    { key: 'meetings', title: meetings?.tab.name ?? '', count: meetings?.rows.length ?? 0 },
    ...shared.map(({ table, read, rows }) => ({ key: table, title: read.tab.name, count: rows.length })),
    {
      key: 'check-in',
      title: responses?.linked.tab.name ?? '',
      count: responses === null ? 0 : responsesOf(responses, email).length,
    },
    { key: 'reports', title: '', count: reports },
    { key: 'private-note', title: '', count: ofUser },
  ]);
}

function clearRows(context: RequestContext, { engineerId, seen }: DeletionForm, ofUser: number): ErasedView {
  const { workbook, readTags, userEmail, onFailure } = context;
  const tags = readTags();
  const engineer = findLeft(tags, engineerId);
  if (engineer === null) return { places: [] };
  refuseIfLimited(workbook, tags.tab(engineerTab(engineerId)), engineer.name, userEmail());
  const found = findAll(tags, engineer);
  const places = placesOf(found, ofUser);
  refuseUnseen(places, seen);
  clearShared(found.person, (tab, column) => !isName(tab, column));
  const { responses, email } = found;
  if (responses !== null) {
    clearResponses(responses, placesOfResponses(responses, responsesOf(responses, email)), onFailure);
  }
  return { places };
}

/**
 * Clears the names and IDs in the engineer's rows. They come last: as long as a row has them, the check of what was written finds it
 * wherever somebody moves it (M280).
 */
function clearNames(tags: Tags, engineerId: string): null {
  const engineer = findLeft(tags, engineerId);
  if (engineer !== null) clearShared(readPersonLeft(tags, engineer), isName);
  return null;
}

/**
 * null if an earlier call has deleted everything and its answer was lost: the tab, and the row on Engineers after it. Throws a Refusal
 * if only the row is gone (M410).
 */
function findLeft(tags: Tags, engineerId: string): Engineer | null {
  const { engineers } = readEngineers(tags);
  const isDone = engineers.every(({ id }) => id !== engineerId) && tags.tab(engineerTab(engineerId)) === null;
  return isDone ? null : findPerson(engineers, engineerId);
}

/** Clears these columns of the engineer's rows on the shared tabs. */
function clearShared({ shared }: Person, isCleared: (tab: TaggedTab, column: number) => boolean): void {
  for (const { read, rows } of shared) {
    const { tab } = read;
    const places = placesInRows(
      tab,
      rows.map(({ row1 }) => row1),
    );
    clearCells(
      tab,
      places.filter(({ column }) => isCleared(tab, column)),
    );
  }
}

/** Whether a row is known by this column. */
function isName({ columns }: TaggedTab, column: number): boolean {
  return ['id', 'entry', 'engineer', 'meeting-id', 'goal-id'].some((key) => columns.get(key) === column);
}

/** Nothing of this can be rolled back, so it comes after the rows are cleared and checked. */
function removeTabs({ workbook, readTags }: RequestContext, engineerId: string): ErasedView {
  const tags = readTags();
  const table = readEngineers(tags);
  clearCalcRows(tags, engineerId);
  deletePersonTabs(workbook.spreadsheet, tags, engineerId);
  const rows = table.rows.filter((row) => row.text('id') === engineerId);
  clearCells(
    table.tab,
    placesInRows(
      table.tab,
      rows.map(({ row1 }) => row1),
    ),
  );
  return { places: [] };
}
