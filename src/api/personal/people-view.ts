import type { ExportView } from '../../contract/personal';
import { nameKey } from '../../domain/cells/name-key';
import { Refusal } from '../../domain/refusal';
import type { Engineer } from '../../workbook/records/engineers';
import type { RequestContext } from '../endpoint';

/** What a page needs to choose an engineer, those who have left included. */
export function peopleView(
  { workbook, today }: Pick<RequestContext, 'workbook' | 'today'>,
  engineers: readonly Engineer[],
): Pick<ExportView, 'today' | 'locale' | 'engineers'> {
  return {
    today,
    locale: workbook.spreadsheet.getSpreadsheetLocale(),
    engineers: engineers
      .filter(({ id }) => id !== '')
      .map(({ id, name, team, isActive }) => ({ id, name, team, hasLeft: !isActive }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** The engineer; refused if their row is gone (M410), or if the rows of two engineers cannot be distinguished by name (M411). */
export function findPerson(engineers: readonly Engineer[], engineerId: string): Engineer {
  const person = engineers.find(({ id }) => id !== '' && id === engineerId);
  if (!person) {
    const message = 'This engineer is no longer on the Engineers tab. Choose another engineer.';
    throw new Refusal('M410', 'engineer', message);
  }
  refuseSharedName(engineers, person);
  return person;
}

/** Throws a Refusal if another engineer has the same name (M411). */
function refuseSharedName(engineers: readonly Engineer[], { id, name }: Engineer): void {
  const others = engineers.filter((one) => one.id !== id && nameKey(one.name) === nameKey(name));
  if (others.length === 0) return;
  const message = `Two engineers are called ${name}, and goals, actions and logs name their engineer. Change one of the names on the tab Engineers and in these rows, then try again.`;
  throw new Refusal('M411', 'engineer', message, { name });
}
