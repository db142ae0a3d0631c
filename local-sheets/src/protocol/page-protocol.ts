import type { BookPage } from './book-page';
import type { Area } from './cells';
import type { Person } from './people';
import type { Execution, Menu } from './runs';
import type { SheetSettings } from './settings';

/** A change of the engine as it is sent; it has the same shape as the engine's `Mutation`. */
export interface Change {
  readonly id: string;
  readonly params: unknown;
}

/** A cell whose custom function failed (1-based), with the message. */
export interface CellFailure {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly message: string;
}

/** The number of a tab, by its name, because Univer gives tabs that pages make random ids. */
export interface TabNumber {
  readonly sheetId: number;
  readonly name: string;
}

/** A custom function as the formula bar suggests it. */
export interface FunctionHint {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** An HTML page of the add-on; the page fetches it from the HTML origin at `/html/<id>`. */
export interface Frame {
  readonly id: string;
  readonly title: string;
}

export interface DialogFrame extends Frame {
  readonly width: number;
  readonly height: number;
  readonly modal: boolean;
}

export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** An alert or a prompt for which a script is waiting. */
export interface Question {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSet;
  readonly asksText: boolean;
}

/** The result of one google.script.run call. */
export type CallResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };

/**
 * Page to server. `base` is the last revision that the page has applied. A change that was made on an older revision is
 * accepted only if it cannot corrupt anything.
 */
export type FromPage =
  | { readonly type: 'edit'; readonly base: number; readonly changes: readonly Change[] }
  | { readonly type: 'select'; readonly area: Area }
  | { readonly type: 'menu'; readonly run: number; readonly functionName: string }
  /** Ends a menu item's run that this page started. */
  | { readonly type: 'cancel'; readonly run: number }
  | {
      readonly type: 'call';
      readonly frame: string;
      readonly call: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly type: 'answer'; readonly question: number; readonly button: string; readonly text: string }
  | { readonly type: 'closed'; readonly frame: string }
  | { readonly type: 'executions'; readonly wanted: boolean }
  | { readonly type: 'settings'; readonly settings: SheetSettings }
  | { readonly type: 'reload' };

/** Server to page. */
export type ToPage =
  | {
      readonly type: 'welcome';
      readonly title: string;
      readonly people: readonly Person[];
      readonly me: Person;
      readonly functions: readonly FunctionHint[];
      readonly settings: SheetSettings;
    }
  | { readonly type: 'settings'; readonly settings: SheetSettings }
  | {
      readonly type: 'snapshot';
      readonly revision: number;
      readonly book: BookPage;
      /** Why the page's copy is replaced, as a sentence for the user; null for the first snapshot. */
      readonly reason: string | null;
    }
  | { readonly type: 'changes'; readonly revision: number; readonly changes: readonly Change[] }
  | { readonly type: 'accepted'; readonly revision: number }
  | {
      readonly type: 'sheetInfo';
      readonly tabs: readonly TabNumber[];
      readonly failures: readonly CellFailure[];
    }
  | { readonly type: 'menus'; readonly menus: readonly Menu[] }
  | { readonly type: 'sidebar'; readonly frame: Frame | null }
  | { readonly type: 'dialog'; readonly frame: DialogFrame | null }
  /** The add-on was built again, and an open HTML page has new content. */
  | { readonly type: 'reload'; readonly frame: string }
  | { readonly type: 'toast'; readonly message: string; readonly title: string; readonly seconds: number }
  | { readonly type: 'question'; readonly question: Question }
  | {
      readonly type: 'ran';
      readonly run: number;
      readonly error: string | null;
      readonly canceled: boolean;
    }
  | {
      readonly type: 'answer';
      readonly frame: string;
      readonly call: number;
      readonly result: CallResult;
    }
  | { readonly type: 'activate'; readonly area: Area }
  | { readonly type: 'executions'; readonly executions: readonly Execution[] };
