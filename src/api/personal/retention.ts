import type { Day, Outcome } from '../../contract/outcome';
import type { ErasedView, PlaceCount, RetentionForm, RetentionView } from '../../contract/personal';
import { isDate } from '../../domain/cells/cell-number';
import { readDay } from '../../domain/meetings/meeting-form';
import { Refusal } from '../../domain/refusal';
import { isViewer, readPeople } from '../../workbook/access/people';
import { refuseIfLimited } from '../../workbook/access/tab-access';
import { tabNames } from '../../workbook/grid/layout';
import { readTable, type Table } from '../../workbook/grid/table';
import { engineerOf, engineerTab, type TaggedTab, type Tags } from '../../workbook/grid/tagged-tab';
import { needTab, readAllTags } from '../../workbook/grid/tags';
import type { Workbook } from '../../workbook/grid/workbook';
import { viewOnly, WorkbookError } from '../../workbook/grid/workbook-error';
import { appendRows } from '../../workbook/grid/write-rows';
import { clearCells, type Place } from '../../workbook/personal/clear-cells';
import {
  clearResponses,
  oldResponseTexts,
  type ReadResponses,
  readAllResponses,
} from '../../workbook/personal/person-responses';
import { type PersonTable, personTables } from '../../workbook/personal/person-tables';
import { reportKeys } from '../../workbook/personal/person-tabs';
import { oldMeetingTexts, oldTexts, textsOf } from '../../workbook/personal/retained-texts';
import { readEngineers } from '../../workbook/records/engineers';
import { reading, writing } from '../endpoint';
import { counted, refuseUnseen } from './seen-counts';

/** What a retention up to this day would clear, by tab (M418). */
export function readRetention(before: Day): Outcome<RetentionView> {
  return reading('readRetention', ({ workbook, today }) => {
    const tags = readAllTags(workbook.spreadsheet);
    const old = findOld(tags, readBefore(workbook, before, today));
    return {
      today,
      locale: workbook.spreadsheet.getSpreadsheetLocale(),
      places: placesOf(old),
      reports: reportKeys(tags, (_, day) => day < before).length,
      hasForm: old.responses !== null,
    };
  });
}

/** Clears the texts from before a day on all tabs, or none (M419, M420), and logs that (M419). It cannot be undone. */
export function clearTexts({ before, seen }: RetentionForm): Outcome<ErasedView> {
  return writing('clearTexts', ({ workbook, today, now, readTags, author, onFailure }) => {
    // Google can fail to report the address once, and the entry names who cleared the texts.
    const { email: me } = author();
    if (isViewer(readPeople(workbook.spreadsheet), me))
      throw new WorkbookError(viewOnly, { code: 'view-only' });
    const tags = readTags();
    const old = findOld(tags, readBefore(workbook, before, today));
    const places = placesOf(old);
    // The last call cleared everything, and its answer may have been lost.
    if (places.length === 0) return { places };
    for (const { tab, found, name } of old.tabs)
      if (found.length > 0) refuseIfLimited(workbook, tab, name, me);
    refuseUnseen(places, seen);
    // The entry comes first: an interrupted call has all numbers in it, and the next one adds none.
    if (!isLogged(workbook, old.changes, { before, today, me })) {
      appendRows('changes', old.changes, [
        {
          when: now,
          by: me,
          engineer: '',
          date: workbook.toDate(before),
          field,
          before: '',
          after: logText(before, places),
          'meeting-id': '',
        },
      ]);
    }
    for (const { tab, found } of old.tabs) clearCells(tab, found);
    if (old.responses !== null) clearResponses(old.responses, old.answers, onFailure);
    return { places };
  });
}

/** What the column Field of Changes has for a retention. */
const field = 'Retention';

/** A tab, and its old texts. `name` is that of the engineer, or of the tab. */
interface OldTexts {
  readonly key: string;
  readonly tab: TaggedTab;
  readonly name: string;
  readonly found: readonly Place[];
}

interface Old {
  readonly tabs: readonly OldTexts[];
  readonly changes: Table<'changes'>;
  readonly responses: ReadResponses | null;
  readonly answers: readonly Place[];
}

/** Reads each tab once: those of all engineers, and the shared ones with texts. */
function findOld(tags: Tags, before: Date): Old {
  const own = readEngineers(tags).engineers.flatMap(({ id, name }): OldTexts[] => {
    const tab = id === '' ? null : tags.tab(engineerTab(id));
    if (tab === null) return [];
    const found = oldMeetingTexts(readTable('meetings', tab), before);
    return [{ key: tab.key, tab, name, found }];
  });
  const changes = readTable('changes', needTab(tags, 'changes', tabNames.changes));
  const shared = personTables
    .filter((table) => textsOf[table] !== null)
    .map((table): OldTexts => {
      const tab = needTab(tags, table, tabNames[table]);
      const read = table === 'changes' ? changes : readTable<PersonTable>(table, tab);
      return { key: table, tab, name: tab.name, found: oldTexts(table, read, before) };
    });
  const responses = readAllResponses(tags);
  const answers = responses === null ? [] : oldResponseTexts(responses, before);
  return { tabs: [...own, ...shared], changes, responses, answers };
}

function placesOf({ tabs, responses, answers }: Old): PlaceCount[] {
  return counted([
    ...tabs.map(({ key, tab, found }) => ({ key, title: tab.name, count: found.length })),
    { key: 'check-in', title: responses?.linked.tab.name ?? '', count: answers.length },
  ]);
}

/** Whether the last entry of Changes is about this retention: the same user, the same day, today. */
function isLogged(
  { toDay }: Workbook,
  { rows }: Table<'changes'>,
  { before, today, me }: { readonly before: Day; readonly today: Day; readonly me: string },
): boolean {
  const last = rows[rows.length - 1];
  const isOn = (column: 'when' | 'date', day: Day) => {
    const cell = last?.cell(column);
    return isDate(cell) && toDay(cell) === day;
  };
  return (
    last?.text('field') === field && last.text('by') === me && isOn('date', before) && isOn('when', today)
  );
}

/** Counts by tab without names, because the entry remains when an engineer is deleted (M419). */
function logText(before: Day, places: readonly PlaceCount[]): string {
  const own = places.filter(({ key }) => engineerOf(key) !== null);
  const sum = own.reduce((all, { count }) => all + count, 0);
  const shared = places.filter((place) => !own.includes(place));
  const counts = [
    ...(sum > 0 ? [`tabs of engineers ${sum}`] : []),
    ...shared.map(({ title, count }) => `${title} ${count}`),
  ];
  return `Texts from before ${before} were cleared: ${counts.join(', ')}.`;
}

/** The first moment that is kept; refused if it is not a day, or after today (M418). */
function readBefore({ toDate }: Workbook, before: Day, today: Day): Date {
  readDay(before, 'before');
  if (before <= today) return toDate(before);
  const message = `${before} is after today. Choose today or an earlier day.`;
  throw new Refusal('M418', 'before', message, { before });
}
