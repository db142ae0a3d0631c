import type { Observations } from '../../domain/self-check/observations';
import { beforeLiteral, writeLiteral } from '../grid/plain-text';
import type { Scratch } from './scratch';

/** Texts with special characters, in plain-text cells and without an apostrophe. */
export function textSigns(scratch: Scratch): Observations {
  // A bundler writes '\t' as a tab, and the built code must be plain ASCII without tabs.
  const withTab = JSON.parse('"\\tb"') as string;
  const texts = { '+1': '+1', '-x': '-x', '@ada': '@ada', tab: withTab, '00123': '00123', '1/2': '1/2' };
  return writtenAs(scratch, '@', { ...texts, '=1+1 without an apostrophe': '=1+1' }).found;
}

/** Texts that begin with = or ', in plain-text cells, as the add-on writes them: as rich text. */
export function textRich({ range, read }: Scratch): Observations {
  const texts = ['=1+1', "'quoted", '='];
  const cells = range(1, 1, texts.length).setNumberFormat('@');
  cells.setValues(texts.map((text) => [beforeLiteral(text)]));
  texts.forEach((text, index) => {
    writeLiteral(range(index + 1, 1), text);
  });
  const values = read(1, 1, texts.length).flat();
  return {
    ...Object.fromEntries(texts.map((text, index) => [text, values[index] ?? null])),
    'is a formula': cells.getFormulas().some(([formula]) => formula !== ''),
  };
}

/** An apostrophe before such texts, in plain-text cells. */
export function textApostrophe(scratch: Scratch): Observations {
  const { found, hasFormula } = writtenAs(scratch, '@', { "'=1+1": "'=1+1", "''quoted": "''quoted" });
  return { ...found, 'is a formula': hasFormula };
}

/** The same in cells without a format, and what such a cell makes of some texts without an apostrophe. */
export function textGeneral(scratch: Scratch): Observations {
  const { found, hasFormula } = writtenAs(scratch, 'General', { "'=1+1": "'=1+1", "'-x": "'-x" });
  const bare = ['=1+1', '+1', '-x', '1/2', '00123'];
  const others = writtenAs(scratch, 'General', Object.fromEntries(bare.map((text) => [text, text]))).found;
  return { ...found, 'is a formula': hasFormula, ...others };
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
