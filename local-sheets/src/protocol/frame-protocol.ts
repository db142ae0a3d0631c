import type { CallResult } from './page-protocol';

/** Messages from an add-on's HTML page to the spreadsheet page around it (window.postMessage; both sides check the origin). */
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

/** Messages from the spreadsheet page to the HTML page inside it. */
export interface ToFrame {
  readonly script: 'result';
  readonly call: number;
  readonly result: CallResult;
}
