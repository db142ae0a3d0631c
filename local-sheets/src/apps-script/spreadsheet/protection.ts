import type { ProtectionChange, ProtectionView } from '../../protocol/record-calls';
import { ask } from '../ask';
import { newUser } from '../base/user';
import { enumeration } from '../enumeration';
import { exception } from '../exception';
import { make } from '../make';
import { whole } from '../partial-class';
import { areaOf } from './places';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;

export const ProtectionType = enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>(
  'SpreadsheetApp.ProtectionType',
  ['RANGE', 'SHEET'],
);

/** A protected tab or range, with everything from the reply that returned it; only changes send messages to the workbook. */
class ProtectionPart implements Partial<Protection> {
  constructor(private view: ProtectionView) {}

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.view.protection.area ? ProtectionType.RANGE : ProtectionType.SHEET;
  }
  getRange(): Range {
    const { area, sheetId } = this.view.protection;
    return area ? make.range({ ...area, toEnd: false }) : make.sheet(sheetId).getDataRange();
  }
  getRangeName(): string | null {
    return null;
  }
  getDescription(): string {
    return this.view.protection.description;
  }
  isWarningOnly(): boolean {
    return this.view.protection.warningOnly;
  }
  canDomainEdit(): boolean {
    this.refuseOthers();
    return this.view.protection.domainEdit;
  }
  canEdit(): boolean {
    return this.view.canEdit;
  }
  getEditors(): User[] {
    this.refuseOthers();
    return [this.view.owner, ...this.view.protection.editors].map((email) => newUser(email));
  }
  getUnprotectedRanges(): Range[] {
    return this.view.protection.unprotected.map((area) => make.range({ ...area, toEnd: false }));
  }

  setDescription(description: string): Protection {
    return this.change('setDescription', { description });
  }
  setWarningOnly(warningOnly: boolean): Protection {
    return this.change('setWarningOnly', { warningOnly });
  }
  setDomainEdit(domainEdit: boolean): Protection {
    return this.change('setDomainEdit', { domainEdit });
  }
  setRange(range: Range): Protection {
    return this.change('setRange', { area: areaOf(range) });
  }
  setUnprotectedRanges(ranges: Range[]): Protection {
    return this.change('setUnprotectedRanges', { unprotected: ranges.map(areaOf) });
  }
  addEditor(user: string | User): Protection {
    return this.edit('addEditor', [user], []);
  }
  addEditors(emailAddresses: string[]): Protection {
    return this.edit('addEditors', emailAddresses, []);
  }
  removeEditor(user: string | User): Protection {
    return this.edit('removeEditor', [], [user]);
  }
  removeEditors(users: (string | User)[]): Protection {
    return this.edit('removeEditors', [], users);
  }
  remove(): void {
    ask('protections.remove', 'Protection.remove', { id: this.view.protection.id });
  }

  /** Only users who can edit what is protected can read who else can (H297). */
  private refuseOthers(): void {
    if (this.view.canEdit) return;
    throw exception('You do not have permission to edit the protected range or sheet.');
  }

  private edit(method: string, add: (string | User)[], remove: (string | User)[]): Protection {
    const removed = remove.map(emailOf);
    const kept = this.view.protection.editors.filter((email) => !removed.includes(email));
    return this.change(method, { editors: [...new Set([...kept, ...add.map(emailOf)])] });
  }

  private change(method: string, change: ProtectionChange): Protection {
    const { id } = this.view.protection;
    this.view = ask('protections.change', `Protection.${method}`, { id, change });
    return this as unknown as Protection;
  }
}

export const newProtection = whole<Protection, [ProtectionView]>('Protection', ProtectionPart);

function emailOf(user: string | User): string {
  return typeof user === 'string' ? user : user.getEmail();
}
