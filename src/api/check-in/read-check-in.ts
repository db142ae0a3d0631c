import type { CheckInView, LinkedFormView, ResponsesTabView } from '../../contract/check-in';
import type { Outcome } from '../../contract/outcome';
import { proposeHeaderMap } from '../../domain/check-in/header-map';
import { readResponses } from '../../domain/check-in/responses';
import { addressesIn } from '../../domain/engineers/addresses';
import { usedHeader } from '../../workbook/check-in/link-form';
import { findResponsesTab } from '../../workbook/check-in/responses-tab';
import { responsesKey } from '../../workbook/grid/tag-entries';
import type { Tags } from '../../workbook/grid/tagged-tab';
import { readTags } from '../../workbook/grid/tags';
import type { Sheet, Workbook } from '../../workbook/grid/workbook';
import { type Engineer, readEngineers } from '../../workbook/records/engineers';
import { readSettings, type Settings } from '../../workbook/records/settings';
import { type RequestContext, reading } from '../endpoint';

/** What the page "Let engineers prepare" shows (M345). */
export function readCheckIn(): Outcome<CheckInView> {
  return reading('readCheckIn', (context) => checkInView(context, readTags(context.workbook.spreadsheet)));
}

export function checkInView({ workbook, today }: RequestContext, tags: Tags): CheckInView {
  const { spreadsheet } = workbook;
  const { engineers } = readEngineers(tags);
  const settings = readSettings(tags, workbook);
  const tabs = responseSheets(tags, workbook).map((sheet) => readSheet(sheet));
  return {
    locale: spreadsheet.getSpreadsheetLocale(),
    today,
    questions: settings.questions.map(({ row1: _row1, isNew: _isNew, ...question }) => question),
    tabs: tabs.map((tab) => tabView(tab, settings)),
    linked: linkedView(workbook, tags, tabs, engineers),
  };
}

/** A tab of responses with its values. */
interface ReadSheet {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly url: string | null;
  readonly values: readonly (readonly unknown[])[];
}

/** Each takes a service call or more. */
const mostTabs = 5;
const mostStrangers = 20;

/** The linked tab, and tabs with a form that do not belong to the add-on. */
function responseSheets(tags: Tags, { spreadsheet }: Workbook): Sheet[] {
  const linked = tags.sheetOf(responsesKey);
  const others =
    spreadsheet.getFormUrl() === null
      ? []
      : spreadsheet
          .getSheets()
          .filter((sheet) => tags.keyOf(sheet) === null && sheet.getFormUrl() !== null)
          .slice(0, mostTabs);
  return linked === null ? others : [linked, ...others];
}

function readSheet(sheet: Sheet): ReadSheet {
  const values: unknown[][] = sheet.getDataRange().getValues();
  return { sheet, sheetId: sheet.getSheetId(), url: sheet.getFormUrl(), values };
}

function tabView({ sheet, sheetId, url, values }: ReadSheet, { questions }: Settings): ResponsesTabView {
  const headers = (values[0] ?? []).map(String).filter((header) => header !== '' && header !== usedHeader);
  return { sheetId, name: sheet.getName(), url, headers, proposal: proposeHeaderMap(headers, questions) };
}

function linkedView(
  { toDay }: Workbook,
  tags: Tags,
  tabs: readonly ReadSheet[],
  engineers: readonly Engineer[],
): LinkedFormView | null {
  const found = findResponsesTab(tags);
  const read = tabs.find(({ sheetId }) => sheetId === found?.tab.sheetId);
  if (!found || !read) return null;
  const { fields, isVerified, used1 } = found;
  const responses = readResponses(read.values, fields, used1);
  const last = new Map<string, string>();
  for (const { address, at } of responses) {
    const day = toDay(at);
    if (day > (last.get(address) ?? '')) last.set(address, day);
  }
  const known = new Set(engineers.flatMap(({ email }) => addressesIn(email)));
  return {
    sheetId: found.tab.sheetId,
    fields,
    isVerified,
    hasUsedColumn: used1 !== null,
    count: responses.length,
    engineers: engineers
      .filter(({ isActive }) => isActive)
      .map(({ name, email }) => {
        const addresses = addressesIn(email);
        const days = addresses.flatMap((address) => last.get(address) ?? []).sort();
        return { name, addresses, last: days[days.length - 1] ?? null };
      })
      .sort((one, other) => one.name.localeCompare(other.name)),
    strangers: Array.from(last.keys())
      .filter((address) => address !== '' && !known.has(address))
      .slice(0, mostStrangers),
  };
}
