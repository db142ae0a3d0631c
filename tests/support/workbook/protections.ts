import type { Protection } from '../../../local-sheets/src/protocol/record-calls';
import { letters } from '../../../local-sheets/tests/support/a1';
import type { AddOnFixture } from './add-on-fixture';

/** A protection as it lies in the workbook. */
export interface ProtectionThere extends Protection {
  readonly tab: string;
  readonly a1: string;
}

/** All of the workbook, as its file would have them. */
export function protectionsOf({ runner, book }: AddOnFixture): ProtectionThere[] {
  const { protections } = (runner.file() as { protections: { protections: readonly Protection[] } })
    .protections;
  return protections.map((one) => ({
    ...one,
    tab: book.tabs().find(({ sheetId }) => sheetId === one.sheetId)?.name ?? '',
    a1: one.area
      ? `${letters(one.area.column)}${one.area.row}:${letters(one.area.column + one.area.columns - 1)}${one.area.row + one.area.rows - 1}`
      : '',
  }));
}

/** What people and Google do to protections behind the add-on's back. */
export const protectionScript = `
  const all = (type) => SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType[type]);
  const tab = (name) => SpreadsheetApp.getActive().getSheetByName(name);
  const ours = (name) => all('RANGE').filter((one) => one.getRange().getSheet().getName() === name);
  function mixUp() {
    const [engineers] = ours('Engineers');
    engineers.setRange(tab('Engineers').getRange('A1:C1'));
    ours('Goals').forEach((one) => one.remove());
    tab('Actions').getRange('A1:B1').protect().setDescription('1:1s: headers of this tab').setWarningOnly(true);
    ours('Settings')[0].setWarningOnly(false);
  }
  function protectByHand() {
    tab('Ada Lovelace').protect().setDescription('Mine');
    const range = tab('Goals').getRange('A1:C1').protect().setDescription('Also mine');
    range.removeEditors(range.getEditors());
    tab('Bo Ek').getRange('A1:D11').protect();
  }
  function letTomasIn() {
    all('SHEET')
      .find((one) => one.getRange().getSheet().getName() === 'Ada Lovelace')
      .addEditor('tomas.lindqvist@example.com');
  }
  function hide() { tab('Bo Ek').hideSheet(); }
  function asCopied() {
    all('RANGE').forEach((one) => one.remove());
    all('SHEET').forEach((one) => one.removeEditors(one.getEditors()));
  }
`;
