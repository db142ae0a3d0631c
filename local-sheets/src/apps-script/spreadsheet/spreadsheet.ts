import type { SpreadsheetProperties } from '../../protocol/session-calls';
import { ask } from '../ask';
import { newUser } from '../base/user';
import { make } from '../make';
import { type MetadataArguments, metadataArguments } from '../metadata/developer-metadata';
import { newFinder } from '../metadata/developer-metadata-finder';
import { whole } from '../partial-class';
import { newRangeList } from '../range/range-list';
import { newProtection } from './protection';
import { newSelection } from './selection';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;
type InsertOptions = { template?: Sheet | undefined };

/** The open file. */
class SpreadsheetPart implements Partial<Spreadsheet> {
  getId(): string {
    return this.read('getId').id;
  }
  getName(): string {
    return this.read('getName').name;
  }
  getUrl(): string {
    return this.read('getUrl').url;
  }
  getFormUrl(): string | null {
    return ask('forms.url', 'Spreadsheet.getFormUrl', { sheetId: null });
  }
  getSpreadsheetLocale(): string {
    return this.read('getSpreadsheetLocale').locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.read('getSpreadsheetTimeZone').timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    ask('spreadsheet.change', 'Spreadsheet.setSpreadsheetTimeZone', { timeZone });
  }
  setSpreadsheetLocale(locale: string): void {
    ask('spreadsheet.change', 'Spreadsheet.setSpreadsheetLocale', { locale });
  }
  getOwner(): User | null {
    const [owner] = ask('spreadsheet.people', 'Spreadsheet.getOwner', { role: 'owner' });
    return owner === undefined ? null : newUser(owner);
  }
  getEditors(): User[] {
    return ask('spreadsheet.people', 'Spreadsheet.getEditors', { role: 'editor' }).map((email) =>
      newUser(email),
    );
  }
  getViewers(): User[] {
    return ask('spreadsheet.people', 'Spreadsheet.getViewers', { role: 'viewer' }).map((email) =>
      newUser(email),
    );
  }

  getSheets(): Sheet[] {
    return ask('tabs.list', 'Spreadsheet.getSheets', null).map((sheetId) => make.sheet(sheetId));
  }
  getNumSheets(): number {
    return ask('tabs.list', 'Spreadsheet.getNumSheets', null).length;
  }
  getSheetByName(name: string): Sheet | null {
    return found(ask('tabs.byName', 'Spreadsheet.getSheetByName', { name: String(name) }));
  }
  getSheetById(sheetId: number): Sheet | null {
    return found(ask('tabs.byId', 'Spreadsheet.getSheetById', { sheetId }));
  }
  getActiveSheet(): Sheet {
    return make.sheet(ask('tabs.active', 'Spreadsheet.getActiveSheet', null).sheetId);
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }
  insertSheet(...args: (string | number | InsertOptions)[]): Sheet {
    const name = args.find((arg) => typeof arg === 'string');
    const position = args.find((arg) => typeof arg === 'number');
    const template = args.find((arg) => typeof arg === 'object')?.template;
    return make.sheet(
      ask('tabs.insert', 'Spreadsheet.insertSheet', {
        ...(name === undefined ? {} : { name }),
        // insertSheet counts positions from 0, and the workbook counts from 1.
        ...(position === undefined ? {} : { index: position + 1 }),
        ...(template ? { copyOf: template.getSheetId() } : {}),
      }),
    );
  }
  deleteSheet(sheet: Sheet): void {
    ask('tabs.remove', 'Spreadsheet.deleteSheet', { sheetId: sheet.getSheetId() });
  }
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  duplicateActiveSheet(): Sheet {
    const copyOf = this.getActiveSheet().getSheetId();
    return make.sheet(ask('tabs.insert', 'Spreadsheet.duplicateActiveSheet', { copyOf }));
  }
  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }
  moveActiveSheet(index: number): void {
    const { sheetId } = ask('tabs.active', 'Spreadsheet.getActiveSheet', null);
    ask('tabs.move', 'Spreadsheet.moveActiveSheet', { sheetId, index });
  }

  getRange(a1: string): Range {
    return make.range(ask('grid.range', 'Spreadsheet.getRange', { sheetId: null, a1 }));
  }
  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return newRangeList(a1Notations.map((a1) => this.getRange(a1)));
  }
  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return newSelection();
  }
  getActiveRange(): Range | null {
    return newSelection().getActiveRange();
  }
  getCurrentCell(): Range | null {
    return newSelection().getCurrentCell();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const wanted = { sheetId: null, type: String(type) as 'RANGE' | 'SHEET' };
    return ask('protections.list', 'Spreadsheet.getProtections', wanted).map((view) => newProtection(view));
  }
  addDeveloperMetadata(...args: MetadataArguments): Spreadsheet {
    const location = { type: 'SPREADSHEET' } as const;
    ask('metadata.add', 'Spreadsheet.addDeveloperMetadata', { ...metadataArguments(args), location });
    return this as unknown as Spreadsheet;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const location = { type: 'SPREADSHEET' } as const;
    return newFinder({ within: 'exactly', location }, 'Spreadsheet.getDeveloperMetadata').find();
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return newFinder({ within: 'spreadsheet' });
  }

  toast(message: string, title = '', seconds: number | null = 5): void {
    ask('ui.toast', 'Spreadsheet.toast', { message: String(message), title, seconds: seconds ?? 5 });
  }

  private read(method: string): SpreadsheetProperties {
    return ask('spreadsheet.read', `Spreadsheet.${method}`, null);
  }
}

export const newSpreadsheet = whole<Spreadsheet, []>('Spreadsheet', SpreadsheetPart);

function found(sheetId: number | null): Sheet | null {
  return sheetId === null ? null : make.sheet(sheetId);
}
