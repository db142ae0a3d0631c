import type { Area } from '../protocol/cells';
import type { Person } from '../protocol/people';
import type { Execution, Menu, RunKind } from '../protocol/runs';
import type { Forms } from './forms/forms';
import type { Consent } from './stores/consent';
import type { SettingsStore } from './stores/settings';

/** The user of the page that started a run, and what the run can request from that page. */
export interface UserSession {
  readonly id: string;
  readonly person: Person;
  /** The open tab of the page, and its selection. */
  activeSheetId(): number;
  selection(): Area;
  activate(area: Area): void;
  addMenu(menu: Menu): void;
  showSidebar(html: string, title: string): void;
  showDialog(html: string, title: string, width: number, height: number, modal: boolean): void;
  toast(message: string, title: string, seconds: number): void;
  /** Resolves to the name of the pressed button: "OK", "CANCEL", "YES", "NO", "CLOSE". */
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
  /** Plain JSON, as it was received. */
  readonly args: readonly unknown[];
  readonly session: UserSession;
  /** Only for simple triggers: 'NONE' for a published add-on that is not enabled in this file, otherwise 'LIMITED'. */
  readonly authMode?: 'NONE' | 'LIMITED';
  /** Ends the run when it is aborted. */
  readonly cancel?: AbortSignal;
  /** Called before each counted service call, for tests of failures and of simultaneous changes by other users (H590, H591). */
  readonly onCall?: (call: CallInfo) => CallFault | null | Promise<CallFault | null>;
}

export interface CallInfo {
  /** 0 for the first service call of the run. */
  readonly index: number;
  /** Such as "Range.setValues". */
  readonly label: string;
}

/** A fault at a service call: it throws and does nothing, it acts and then throws, or Google ends the run before it. */
export type CallFault = 'throws' | 'acts and throws' | 'ends the run';

/** `error.message` is the message that a failure handler receives. */
export type RunResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };

/** The time-driven triggers of a script, for the program that advances the clock. */
export interface Triggers {
  /** The earliest instant at which a trigger fires, in milliseconds since 1970; null if none does. */
  nextAt(): number | null;
  /** Fires all triggers that are due on the clock, at the same time, and resolves when their runs have ended (H789). */
  fireDue(options?: Pick<RunRequest, 'onCall'>): Promise<readonly FiredTrigger[]>;
}

export interface FiredTrigger {
  readonly functionName: string;
  readonly result: RunResult;
}

/** Runs the script on the workbook; each run has a fresh isolate. */
export interface Runner {
  run(request: RunRequest): Promise<RunResult>;
  /** Replaces the script for later runs and formulas, but not for runs in progress. Throws SyntaxError if it does not parse, and then keeps the earlier script. */
  load(code: string): void;
  /** The scopes that users have granted or refused. */
  readonly consent: Consent;
  /** The last 500 runs, the newest at the end. */
  executions(): readonly Execution[];
  onExecution(listener: (execution: Execution) => void): void;
  /** What must be saved with the workbook besides its cells (properties, metadata, protections, triggers), in plain JSON. */
  file(): unknown;
  /** The forms that are linked to the workbook. */
  readonly forms: Forms;
  /** The time-driven triggers of the script. */
  readonly triggers: Triggers;
  /** The locale and the time zone of the spreadsheet. */
  readonly settings: SettingsStore;
  onChange(listener: () => void): void;
  /** True if no script is between two of its writes, so that the file can be saved. */
  idle(): boolean;
  onIdle(listener: () => void): void;
  /** Called by `SpreadsheetApp.flush`, which waits for the listener (H682). */
  onFlush(listener: () => Promise<void>): void;
  /** The message to show if this user is not allowed to make an edit in a page; null if the edit is allowed. */
  refuseEdit(person: Person, areas: readonly Area[]): string | null;
  /** True if the user has to confirm an edit first, because of a warning-only protection. */
  warnsOf(areas: readonly Area[]): boolean;
  dispose(): Promise<void>;
}
