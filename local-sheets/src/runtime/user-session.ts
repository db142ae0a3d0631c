import type { Area } from '../protocol/cells';
import type { Person } from '../protocol/people';
import type { Execution, Menu, RunKind } from '../protocol/runs';
import type { Consent } from './stores/consent';
import type { SettingsStore } from './stores/settings';

/** Who sits in front of the page a run was started from, and what the run may ask of that page. */
export interface UserSession {
  readonly id: string;
  readonly person: Person;
  /** The tab that is open in the page, and the selection there. */
  activeSheetId(): number;
  selection(): Area;
  activate(area: Area): void;
  addMenu(menu: Menu): void;
  showSidebar(html: string, title: string): void;
  showDialog(html: string, title: string, width: number, height: number, modal: boolean): void;
  toast(message: string, title: string, seconds: number): void;
  /** Answers the name of the pressed button: "OK", "CANCEL", "YES", "NO", "CLOSE". */
  alert(
    title: string,
    message: string,
    buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL',
  ): Promise<string>;
  prompt(title: string, message: string, buttons: string): Promise<{ button: string; text: string }>;
}

export interface RunRequest {
  readonly functionName: string;
  readonly kind: RunKind;
  /** Plain JSON, as it came over the wire. */
  readonly args: readonly unknown[];
  readonly session: UserSession;
  /** Only for simple triggers: 'NONE' for a published add-on that is not enabled in this file, else 'LIMITED'. */
  readonly authMode?: 'NONE' | 'LIMITED';
  /** Ends the run when it is aborted. */
  readonly cancel?: AbortSignal;
  /** Called before each service call that counts, for tests of failures and of people who change the workbook meanwhile (H590, H591). */
  readonly onCall?: (call: CallInfo) => CallFault | null | Promise<CallFault | null>;
}

export interface CallInfo {
  /** 0 for the first service call of the run. */
  readonly index: number;
  /** Such as "Range.setValues". */
  readonly label: string;
}

/** What happens at a service call: it throws and does nothing, it acts and then throws, or Google ends the run before it. */
export type CallFault = 'throws' | 'acts and throws' | 'ends the run';

/** `error.message` is what withFailureHandler would get. */
export type RunResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };

/** Runs build/Code.js: each run in a fresh isolate, its service calls answered from the workbook. */
export interface Runner {
  run(request: RunRequest): Promise<RunResult>;
  /** Replaces the script for later runs and formulas; a run that is under way keeps its own. Throws SyntaxError if it does not parse, and keeps the script so far. */
  load(code: string): void;
  /** What users have granted. */
  readonly consent: Consent;
  /** Newest last; the last 500. */
  executions(): readonly Execution[];
  onExecution(listener: (execution: Execution) => void): void;
  /** Everything beside the cells that must be saved with the workbook (properties, metadata, protections), plain JSON. */
  file(): unknown;
  /** The locale and the time zone of the spreadsheet. */
  readonly settings: SettingsStore;
  onChange(listener: () => void): void;
  /** True when no script is between two of its writes: the moment at which saving the file is safe. */
  idle(): boolean;
  onIdle(listener: () => void): void;
  /** Refuses, with the sentence to show, a page's edit that this person may not make. */
  refuseEdit(person: Person, areas: readonly Area[]): string | null;
  /** True where a page's edit is to be asked about first: a protection warns. */
  warnsOf(areas: readonly Area[]): boolean;
  dispose(): Promise<void>;
}
