import { askAsOneCall } from '../ask';
import { whole } from '../partial-class';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of one tab. Each method applies to every range, and is one call (H690). */
class RangeListPart implements Partial<RangeList> {
  constructor(private readonly ranges: readonly Range[]) {}

  getRanges(): Range[] {
    return [...this.ranges];
  }
  clear(options?: Parameters<Range['clear']>[0]): RangeList {
    return this.each('clear', (range) => (options ? range.clear(options) : range.clear()));
  }
  clearContent(): RangeList {
    return this.each('clearContent', (range) => range.clearContent());
  }
  clearFormat(): RangeList {
    return this.each('clearFormat', (range) => range.clearFormat());
  }
  clearNote(): RangeList {
    return this.each('clearNote', (range) => range.clearNote());
  }
  clearDataValidations(): RangeList {
    return this.each('clearDataValidations', (range) => range.clearDataValidations());
  }
  setValue(value: unknown): RangeList {
    return this.each('setValue', (range) => range.setValue(value));
  }
  setFormula(formula: string): RangeList {
    return this.each('setFormula', (range) => range.setFormula(formula));
  }
  setNote(note: string | null): RangeList {
    return this.each('setNote', (range) => range.setNote(note));
  }
  setNumberFormat(numberFormat: string): RangeList {
    return this.each('setNumberFormat', (range) => range.setNumberFormat(numberFormat));
  }
  setBackground(color: string | null): RangeList {
    return this.each('setBackground', (range) => range.setBackground(color));
  }
  setFontColor(color: string | null): RangeList {
    return this.each('setFontColor', (range) => range.setFontColor(color));
  }
  setFontWeight(fontWeight: GoogleAppsScript.Spreadsheet.FontWeight | null): RangeList {
    return this.each('setFontWeight', (range) => range.setFontWeight(fontWeight));
  }
  setFontStyle(fontStyle: GoogleAppsScript.Spreadsheet.FontStyle | null): RangeList {
    return this.each('setFontStyle', (range) => range.setFontStyle(fontStyle));
  }
  setFontSize(size: number): RangeList {
    return this.each('setFontSize', (range) => range.setFontSize(size));
  }
  setHorizontalAlignment(alignment: Parameters<Range['setHorizontalAlignment']>[0]): RangeList {
    return this.each('setHorizontalAlignment', (range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment: Parameters<Range['setVerticalAlignment']>[0]): RangeList {
    return this.each('setVerticalAlignment', (range) => range.setVerticalAlignment(alignment));
  }
  setWrap(isWrapEnabled: boolean): RangeList {
    return this.each('setWrap', (range) => range.setWrap(isWrapEnabled));
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): RangeList {
    return this.each('setWrapStrategy', (range) => range.setWrapStrategy(strategy));
  }
  insertCheckboxes(): RangeList {
    return this.each('insertCheckboxes', (range) => range.insertCheckboxes());
  }
  removeCheckboxes(): RangeList {
    return this.each('removeCheckboxes', (range) => range.removeCheckboxes());
  }

  private each(method: string, act: (range: Range) => unknown): RangeList {
    askAsOneCall(`RangeList.${method}`, () => this.ranges.forEach(act));
    return this as unknown as RangeList;
  }
}

export const newRangeList = whole<RangeList, ConstructorParameters<typeof RangeListPart>>(
  'RangeList',
  RangeListPart,
);
