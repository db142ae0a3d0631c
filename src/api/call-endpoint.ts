import type { Endpoints } from '../contract/endpoints';
import type { Outcome } from '../contract/outcome';
import { checkWorkbook } from './check/check-workbook';
import { repairWorkbook } from './check/repair-workbook';
import { linkCheckIn } from './check-in/link-check-in';
import { readCheckIn } from './check-in/read-check-in';
import { readCycle, startCycle } from './cycle/start-cycle';
import { outcome } from './endpoint';
import { addEngineer, addEngineers, readNewEngineer } from './engineers/add-engineer';
import { editEngineer } from './engineers/edit-engineer';
import { importRows } from './import/import-rows';
import { readImport } from './import/read-import';
import { readArguments } from './input/endpoint-arguments';
import { openTab } from './open-tab';
import { deletePerson, readDeletion } from './personal/delete-person';
import { readExport } from './personal/read-export';
import { readScores } from './personal/read-scores';
import { clearTexts, readRetention } from './personal/retention';
import { readDrafts, saveDraft } from './private/drafts';
import { readPrivateNote, savePrivateNote } from './private/private-note';
import { putReport } from './report/put-report';
import { readManagers } from './report/read-managers';
import { readReport } from './report/read-report';
import { saveMeeting } from './save/save-meeting';
import { undoSave } from './save/undo-save';
import { runSelfCheck } from './self-check/run-self-check';
import { setUpWorkbook } from './set-up-workbook';
import { protectWorkbook, readSharing } from './sharing/share';
import { userInterface } from './user-interface';
import { readCalendar } from './views/read-calendar';
import { readEarlier } from './views/read-earlier';
import { readForm } from './views/read-form';
import { readNotesReader } from './views/read-notes-reader';
import { readQuestionBank } from './views/read-question-bank';
import { readReminders } from './views/read-reminders';

/**
 * Runs an endpoint for a page. This is the only entry, so that one place refuses every other caller. Throws an Error if there is no
 * page (P234), no endpoint of that name or no list of arguments (P235). Arguments that the contract does not have are a Failure
 * (P270).
 */
export function callEndpoint(name: unknown, args: unknown): Outcome<unknown> {
  userInterface();
  if (!isEndpoint(name)) throw new Error(`${unknownFunction(name)} Reload the spreadsheet.`);
  if (!Array.isArray(args)) {
    throw new Error(`This page did not send a list of values to ${name}. Reload the spreadsheet.`);
  }
  // Google's list of executions shows this function for every call.
  console.log(name);
  const read = outcome(name, () => readArguments(name, args));
  if (!read.ok) return read;
  const endpoint = endpoints[name] as (...args: readonly unknown[]) => Outcome<unknown>;
  return endpoint(...read.view);
}

const endpoints: Endpoints = {
  addEngineer,
  addEngineers,
  checkWorkbook,
  clearTexts,
  deletePerson,
  editEngineer,
  importRows,
  saveDraft,
  savePrivateNote,
  linkCheckIn,
  openTab,
  protectWorkbook,
  putReport,
  readCalendar,
  readCheckIn,
  readCycle,
  readDeletion,
  readDrafts,
  readEarlier,
  readExport,
  readForm,
  readImport,
  readNewEngineer,
  readManagers,
  readNotesReader,
  readPrivateNote,
  readQuestionBank,
  readReminders,
  readReport,
  readRetention,
  readScores,
  readSharing,
  repairWorkbook,
  runSelfCheck,
  saveMeeting,
  setUpWorkbook,
  startCycle,
  undoSave,
};

/** Checks own properties only, so that "constructor" is not an endpoint. */
function isEndpoint(name: unknown): name is keyof Endpoints {
  return Object.keys(endpoints).includes(name as string);
}

/** Quotes the name only if it can be one of another version: a page, or a script in its place, can send anything. */
function unknownFunction(name: unknown): string {
  return typeof name === 'string' && /^\w{0,40}$/.test(name) && name !== 'undefined'
    ? `This version of the add-on has no function "${name}".`
    : 'This page did not send the name of a function.';
}
