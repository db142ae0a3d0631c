import type { Observations } from '../../domain/self-check/observations';
import type { Scratch } from './scratch';

/** Texts with special characters, in plain-text cells and without an apostrophe. */
export function textSigns(scratch: Scratch): Observations {
  // A bundler writes '\t' as a tab, and the built code must be plain ASCII without tabs.
  const withTab = JSON.parse('"\\tb"') as string;
  const texts = { '+1': '+1', '-x': '-x', '@ada': '@ada', tab: withTab, '00123': '00123', '1/2': '1/2' };
  return writtenAs(scratch, '@', { ...texts, '=1+1 without an apostrophe': '=1+1' }).found;
}

/** The apostrophe that the add-on writes before some texts, in plain-text cells. */
export function textApostrophe(scratch: Scratch): Observations {
  const { found, hasFormula } = writtenAs(scratch, '@', { "'=1+1": "'=1+1", "''quoted": "''quoted" });
  return { ...found, 'is a formula': hasFormula };
}

/** The same in cells without a format. */
export function textGeneral(scratch: Scratch): Observations {
  const { found, hasFormula } = writtenAs(scratch, 'General', { "'=1+1": "'=1+1", "'-x": "'-x" });
  return { ...found, 'is a formula': hasFormula };
}

/** appendRow, which writes below the last row of the tab. */
export function textAppend({ sheet, range, services }: Scratch): Observations {
  range(1, 1).setValue('above');
  services.flush();
  const last = sheet.getLastRow();
  sheet.appendRow(["'=1+1"]);
  services.flush();
  return {
    "'=1+1": String(sheet.getRange(last + 1, 1).getValue()),
    'row below the last': sheet.getLastRow() === last + 1,
  };
}

/** Writes each text into a cell with the format, and reports what is read back by what was tried. */
function writtenAs({ range, read }: Scratch, format: string, texts: Readonly<Record<string, string>>) {
  const tried = Object.keys(texts);
  const cells = range(1, 1, tried.length).setNumberFormat(format);
  cells.setValues(Object.values(texts).map((text) => [text]));
  const values = read(1, 1, tried.length).flat();
  return {
    found: Object.fromEntries(tried.map((key, index) => [key, values[index] ?? null])),
    hasFormula: cells.getFormulas().some(([formula]) => formula !== ''),
  };
}
