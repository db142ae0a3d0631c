import type { Area } from './cells';
import type { ChartRange } from './charts';
import type { CellStyle, ConditionalFormat, ValidationRule } from './formats';
import type { Dimension, Tab } from './tabs';
import type { CallValue } from './values';

/** A rectangle of a tab. An open one, such as "A2:A", extends to the end of the tab. */
export interface RangeOfCall extends ChartRange {
  /** True if the script requested whole rows, as in "5:7" (H565). */
  readonly wholeRows?: boolean;
}

interface Block {
  readonly area: Area;
}

/** A block of rows or columns of one tab. */
interface Lines {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly start: number;
  readonly count: number;
}

/** Calls about tabs, their cells and their grid. A matrix must have the shape of its area; a single value fills it. */
export interface SheetCalls {
  'cells.values': (args: Block) => CallValue[][];
  'cells.displayValues': (args: Block) => string[][];
  'cells.formulas': (args: Block) => string[][];
  'cells.numberFormats': (args: Block) => string[][];
  'cells.styles': (args: Block) => CellStyle[][];
  'cells.notes': (args: Block) => string[][];
  'cells.validations': (args: Block) => (ValidationRule | null)[][];
  'cells.canEdit': (args: Block) => boolean;
  'cells.setValues': (args: Block & { values: CallValue | CallValue[][] }) => void;
  /** Stores texts unchanged, whatever they begin with. */
  'cells.setTexts': (args: Block & { texts: string | string[][] }) => void;
  'cells.setFormulas': (args: Block & { formulas: string | string[][] }) => void;
  'cells.setNumberFormats': (args: Block & { formats: string | string[][] }) => void;
  'cells.setStyle': (args: Block & { style: CellStyle | CellStyle[][] }) => void;
  'cells.setNotes': (args: Block & { notes: string | string[][] }) => void;
  'cells.setValidation': (
    args: Block & { rule: ValidationRule | null | (ValidationRule | null)[][] },
  ) => void;
  'cells.insertCheckboxes': (args: Block & { rule: ValidationRule; unchecked: CallValue }) => void;
  'cells.clear': (
    args: Block & { contents?: boolean; formats?: boolean; validations?: boolean; notes?: boolean },
  ) => void;
  'cells.merge': (args: Block & { by: 'all' | Dimension }) => void;
  'cells.unmerge': (args: Block) => void;
  'cells.merges': (args: Block) => Area[];
  'cells.sort': (args: Block & { by: { column: number; ascending: boolean }[] }) => void;
  'cells.copy': (args: Block & { to: Area; what: 'all' | 'values' | 'formats' | 'validations' }) => void;
  'cells.append': (args: { sheetId: number; values: CallValue[] }) => void;

  /** Rejects a range outside the grid. If `sheetId` is null, it is the tab that `a1` names, or else the open tab. */
  'grid.range': (
    args:
      | { sheetId: number | null; a1: string }
      | { sheetId: number; row: number; column: number; rows: number; columns: number },
  ) => RangeOfCall;
  'grid.insert': (args: { sheetId: number; dimension: Dimension; before: number; count: number }) => void;
  'grid.remove': (args: Lines) => void;
  'grid.move': (args: Lines & { before: number }) => void;
  'grid.resize': (args: Lines & { pixels: number }) => void;
  /** Pixels. */
  'grid.columnWidth': (args: { sheetId: number; column: number }) => number;
  'grid.hide': (args: Lines & { hidden: boolean }) => void;
  'grid.fit': (args: Lines) => void;

  'tabs.list': (args: null) => number[];
  'tabs.byName': (args: { name: string }) => number | null;
  'tabs.byId': (args: { sheetId: number }) => number | null;
  'tabs.read': (args: { sheetId: number }) => Tab;
  'tabs.extent': (args: { sheetId: number }) => { rows: number; columns: number };
  'tabs.active': (args: null) => { sheetId: number; selection: Area };
  'tabs.activate': (args: { area: Area }) => void;
  'tabs.insert': (args: { name?: string; index?: number; copyOf?: number }) => number;
  'tabs.remove': (args: { sheetId: number }) => void;
  'tabs.rename': (args: { sheetId: number; name: string }) => void;
  'tabs.move': (args: { sheetId: number; index: number }) => void;
  'tabs.hide': (args: { sheetId: number; hidden: boolean }) => void;
  'tabs.color': (args: { sheetId: number; color: string | null }) => void;
  'tabs.freeze': (args: { sheetId: number; rows?: number; columns?: number }) => void;
  'tabs.clear': (args: { sheetId: number; contents?: boolean; formats?: boolean; notes?: boolean }) => void;
  'tabs.sort': (args: { sheetId: number; column: number; ascending: boolean }) => void;
  'tabs.formats': (args: { sheetId: number }) => ConditionalFormat[];
  'tabs.setFormats': (args: { sheetId: number; formats: ConditionalFormat[] }) => void;
}
