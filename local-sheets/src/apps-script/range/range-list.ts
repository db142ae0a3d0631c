import { whole } from '../partial-class';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of one tab. Each method applies to every range, with one message per range. */
class RangeListPart implements Partial<RangeList> {
  constructor(private readonly ranges: readonly Range[]) {}

  getRanges(): Range[] {
    return [...this.ranges];
  }
  clear(options?: Parameters<Range['clear']>[0]): RangeList {
    return this.each((range) => (options ? range.clear(options) : range.clear()));
  }
  clearContent(): RangeList {
    return this.each((range) => range.clearContent());
  }
  clearFormat(): RangeList {
    return this.each((range) => range.clearFormat());
  }
  clearNote(): RangeList {
    return this.each((range) => range.clearNote());
  }
  clearDataValidations(): RangeList {
    return this.each((range) => range.clearDataValidations());
  }
  setValue(value: unknown): RangeList {
    return this.each((range) => range.setValue(value));
  }
  setFormula(formula: string): RangeList {
    return this.each((range) => range.setFormula(formula));
  }
  setNote(note: string | null): RangeList {
    return this.each((range) => range.setNote(note));
  }
  setNumberFormat(numberFormat: string): RangeList {
    return this.each((range) => range.setNumberFormat(numberFormat));
  }
  setBackground(color: string | null): RangeList {
    return this.each((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): RangeList {
    return this.each((range) => range.setFontColor(color));
  }
  setFontWeight(fontWeight: GoogleAppsScript.Spreadsheet.FontWeight | null): RangeList {
    return this.each((range) => range.setFontWeight(fontWeight));
  }
  setFontStyle(fontStyle: GoogleAppsScript.Spreadsheet.FontStyle | null): RangeList {
    return this.each((range) => range.setFontStyle(fontStyle));
  }
  setFontSize(size: number): RangeList {
    return this.each((range) => range.setFontSize(size));
  }
  setHorizontalAlignment(alignment: Parameters<Range['setHorizontalAlignment']>[0]): RangeList {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment: Parameters<Range['setVerticalAlignment']>[0]): RangeList {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }
  setWrap(isWrapEnabled: boolean): RangeList {
    return this.each((range) => range.setWrap(isWrapEnabled));
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): RangeList {
    return this.each((range) => range.setWrapStrategy(strategy));
  }
  insertCheckboxes(): RangeList {
    return this.each((range) => range.insertCheckboxes());
  }
  removeCheckboxes(): RangeList {
    return this.each((range) => range.removeCheckboxes());
  }

  private each(act: (range: Range) => unknown): RangeList {
    for (const range of this.ranges) act(range);
    return this as unknown as RangeList;
  }
}

export const newRangeList = whole<RangeList, ConstructorParameters<typeof RangeListPart>>(
  'RangeList',
  RangeListPart,
);
