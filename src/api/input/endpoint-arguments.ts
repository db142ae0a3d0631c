import type { RepairForm } from '../../contract/check';
import type { CheckInForm } from '../../contract/check-in';
import type { CycleForm, CycleTime } from '../../contract/cycle';
import type { Endpoints } from '../../contract/endpoints';
import type { EngineerEdit, EngineerForm, EngineerRecord } from '../../contract/engineer-form';
import type { DeletionForm, RetentionForm } from '../../contract/personal';
import type { ReportSheet, SheetCell, SheetLine } from '../../contract/report';
import type { ProtectForm } from '../../contract/sharing';
import { importForm, meetingForm, undo } from './meeting-reader';
import {
  byId,
  byType,
  day,
  list,
  number,
  oneOf,
  optional,
  orNull,
  type Reader,
  record,
  refusal,
  text,
  textUpTo,
  wholeNumber,
  yesOrNo,
} from './reader';

/**
 * The arguments of an endpoint, read from what a page sent. Throws a Refusal that names the field for every value that the
 * contract does not have: this is the only place where data of pages enters (P270).
 */
export function readArguments<Name extends keyof Endpoints>(
  name: Name,
  sent: readonly unknown[],
): Parameters<Endpoints[Name]> {
  const expected: readonly Argument<unknown>[] = endpointArguments[name];
  if (sent.length > expected.length) {
    throw refusal(name, `This page sent ${sent.length} values to ${name}, which takes ${expected.length}.`);
  }
  return expected.map(({ field, read }, index) => read(sent[index], field)) as Parameters<Endpoints[Name]>;
}

/** One argument; `field` names it, and is '' for a form, whose fields have names. */
interface Argument<Value> {
  readonly field: string;
  readonly read: Reader<Value>;
}

type ArgumentsOf<Values extends readonly unknown[]> = {
  readonly [Index in keyof Values]-?: Argument<Values[Index]>;
};

const mostEngineers = 1000;
const mostGoals = 5000;
const mostFindings = 500;
const mostFields = 500;
// A report with more lines than a sheet takes is refused in words for the user (R23), up to a number that no report has.
const mostLines = 20_000;

const engineerId: Argument<string> = { field: 'engineerId', read: text };

const engineerTexts = {
  name: text,
  email: text,
  role: text,
  team: text,
  manager: text,
  cadenceDays: text,
  started: text,
};

const engineerForm = record<EngineerForm>({ id: text, ...engineerTexts });
const engineerRecord = record<EngineerRecord>({ ...engineerTexts, status: text });

const cycleForm = record<CycleForm>({
  ...({ name: text, from: text, due: text } satisfies Readonly<Record<keyof CycleTime, Reader<string>>>),
  goals: list(
    record<CycleForm['goals'][number]>({
      id: text,
      keyResult: text,
      seen: text,
      choice: oneOf<CycleForm['goals'][number]['choice']>({
        'from current': true,
        'from start': true,
        ends: true,
      }),
      newId: text,
    }),
    mostGoals,
  ),
});

const decimals: Reader<0 | 2> = (value, field) => (value === 2 ? 2 : (wholeNumber(0, 0)(value, field) as 0));

const reportCell = byType<SheetCell>({
  string: text,
  number,
  object: (value, field) =>
    typeof value === 'object' && value !== null && 'day' in value
      ? record<{ readonly day: string }>({ day })(value, field)
      : record<{ readonly share: number; readonly decimals: 0 | 2 }>({ share: number, decimals })(
          value,
          field,
        ),
});

const reportSheet = record<ReportSheet>({
  engineerId: text,
  lines: list(
    record<SheetLine>({
      look: oneOf<SheetLine['look']>({ title: true, heading: true, header: true, plain: true }),
      cells: list(reportCell, 20),
    }),
    mostLines,
  ),
});

/** A tab for each engineer, and the shared ones. */
const seenCounts = byId(wholeNumber(0, 10_000_000), mostEngineers + 50);

const form = <Value>(read: Reader<Value>): Argument<Value> => ({ field: '', read });

/** An endpoint without an entry does not compile. */
const endpointArguments: { readonly [Name in keyof Endpoints]: ArgumentsOf<Parameters<Endpoints[Name]>> } = {
  addEngineer: [form(engineerForm)],
  addEngineers: [{ field: 'engineers', read: list(engineerForm, mostEngineers) }],
  checkWorkbook: [{ field: 'from', read: wholeNumber(0, 1_000_000) }],
  clearTexts: [form(record<RetentionForm>({ before: text, seen: seenCounts }))],
  deletePerson: [form(record<DeletionForm>({ engineerId: text, seen: seenCounts }))],
  editEngineer: [form(record<EngineerEdit>({ id: text, seen: engineerRecord, wanted: engineerRecord }))],
  importRows: [form(importForm)],
  saveDraft: [engineerId, { field: 'draft', read: text }],
  savePrivateNote: [engineerId, { field: 'text', read: text }, { field: 'seen', read: text }],
  linkCheckIn: [
    form(record<CheckInForm>({ sheetId: number, fields: byId(text, mostFields), isVerified: yesOrNo })),
  ],
  openTab: [engineerId],
  protectWorkbook: [
    form(
      record<ProtectForm>({
        limits: byId(yesOrNo, mostEngineers),
        handTo: optional(byId(text, mostEngineers)),
      }),
    ),
  ],
  putReport: [form(reportSheet)],
  readCalendar: [],
  readCheckIn: [],
  readCycle: [],
  readDeletion: [{ field: 'engineerId', read: orNull(text) }],
  readDrafts: [],
  readEarlier: [engineerId, { field: 'skip', read: wholeNumber(0, 1_000_000) }],
  readExport: [{ field: 'engineerId', read: orNull(text) }],
  readForm: [
    { field: 'engineerId', read: orNull(text) },
    { field: 'follow', read: optional(yesOrNo) },
  ],
  readImport: [{ field: 'tab', read: orNull(wholeNumber(0, 2_147_483_647)) }],
  readManagers: [],
  readNewEngineer: [],
  readNotesReader: [],
  readPrivateNote: [engineerId],
  readQuestionBank: [{ field: 'language', read: textUpTo(35) }],
  readReminders: [],
  readReport: [{ field: 'engineerId', read: orNull(text) }],
  readRetention: [{ field: 'before', read: text }],
  readScores: [{ field: 'from', read: wholeNumber(0, 1_000_000) }],
  readSharing: [],
  repairWorkbook: [form(record<RepairForm>({ ids: list(text, mostFindings) }))],
  runSelfCheck: [{ field: 'first', read: wholeNumber(0, 1000) }],
  saveMeeting: [form(meetingForm)],
  setUpWorkbook: [],
  startCycle: [form(cycleForm)],
  undoSave: [form(undo)],
};
