import type { Area } from './cells';

/** The format of a cell; a missing key leaves the property unchanged, and null resets it. */
export interface CellStyle {
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly underline?: boolean | null;
  readonly fontColor?: string | null;
  readonly background?: string | null;
  readonly fontSize?: number | null;
  readonly fontFamily?: string | null;
  readonly horizontal?: 'left' | 'center' | 'right' | null;
  readonly vertical?: 'top' | 'middle' | 'bottom' | null;
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP' | null;
  readonly border?: {
    readonly sides: readonly ('top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal')[];
    readonly color: string;
    readonly style: string;
  } | null;
}

/** A data validation; `criteria` is a name of SpreadsheetApp.DataValidationCriteria, a range among `args` an Area. */
export interface ValidationRule {
  readonly criteria: string;
  readonly args: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A conditional format; `criteria` is a name of SpreadsheetApp.BooleanCriteria. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly criteria: string;
  readonly args: readonly (string | number | boolean)[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}
