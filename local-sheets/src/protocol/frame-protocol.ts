import type { CallResult } from './page-protocol';

/** What an add-on's HTML page asks of the spreadsheet page around it (window.postMessage; origins are checked on both sides). */
export type FromFrame =
  | {
      readonly script: 'call';
      readonly call: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly script: 'close' }
  | { readonly script: 'focus' }
  | { readonly script: 'size'; readonly width: number | null; readonly height: number | null };

/** What the spreadsheet page tells the HTML page inside it. */
export interface ToFrame {
  readonly script: 'result';
  readonly call: number;
  readonly result: CallResult;
}
