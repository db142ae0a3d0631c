// The public interface of local Sheets: everything that a program outside this package can use.
export type { Book } from './engine/book';
export { openBook } from './engine/univer-book';
export type { Cell } from './protocol/cells';
export { type Clock, createSimulatedClock, type SimulatedClock } from './protocol/clock';
export type { Form, FormQuestion, FormResponse, FormSpec } from './protocol/forms';
export { type Person, people } from './protocol/people';
export { type CallTime, createRunner } from './runtime/runner';
export { advanceClock } from './runtime/triggers/advance-clock';
export type { Exchange, Host, Hosts } from './runtime/url-fetch/hosts';
export type {
  FiredTrigger,
  Runner,
  RunRequest,
  RunResult,
  Triggers,
  UserSession,
} from './runtime/user-session';
export { CannotServe } from './server/cannot-serve';
export { openWorkbook } from './server/open-workbook';
export { readScript } from './server/read-script';
export { type NewWorkbookPlace, type Served, type ServeOptions, serve } from './server/serve';
export { type LocalSheets, startLocalSheets } from './server/start-local-sheets';
export { isWorkbookFile, type WorkbookFile, writeJson } from './server/workbook-file';
