import type { Day } from '../cells/day';
import { readLine, shortened } from '../cells/form-text';
import { readId } from '../cells/id-shape';
import { nameKey, oneLine } from '../cells/name-key';
import { readDay } from '../meetings/meeting-form';
import { Refusal } from '../refusal';
import { addressesIn } from './addresses';

/** A completed form of a new engineer. */
export interface FilledEngineer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly team: string;
  readonly manager: string;
  readonly cadenceDays: string;
  readonly started: Day;
}

/** An engineer in the workbook, of any status. */
export interface KnownEngineer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A new engineer with valid values. */
export interface NewEngineer extends Omit<FilledEngineer, 'cadenceDays'> {
  readonly cadenceDays: number;
}

/**
 * The new engineer. An engineer with the same ID is not a duplicate, so that the form can be sent again.
 * Throws a Refusal for an invalid value (M1 to M3, M12 to M16).
 */
export function readEngineerForm(form: FilledEngineer, known: readonly KnownEngineer[]): NewEngineer {
  const id = readId(form.id, 'id');
  const others = known.filter((other) => other.id !== id);
  return {
    id,
    started: readField.started(form.started),
    name: readField.name(form.name, others),
    email: readField.email(form.email, others),
    role: readField.role(form.role),
    team: readField.team(form.team),
    manager: readField.manager(form.manager),
    cadenceDays: readField.cadenceDays(form.cadenceDays),
  };
}

/** The readers of single fields. Each throws a Refusal for an invalid value. */
export const readField = {
  name: readName,
  email: readEmail,
  role: (text: string) => readLine(text, 'role', 'The role'),
  team: (text: string) => readLine(text, 'team', 'The team'),
  manager: (text: string) => readLine(text, 'manager', 'The manager'),
  cadenceDays: readCadence,
  started: (day: Day) => {
    readDay(day, 'started');
    return day;
  },
};

function readName(text: string, others: readonly KnownEngineer[]): string {
  const name = readLine(text, 'name', 'The name', 80);
  if (name === '') {
    const message = 'The name is blank. Enter the name of this engineer.';
    throw new Refusal('M12', 'name', message);
  }
  const same = others.find((other) => nameKey(other.name) === nameKey(name));
  if (same === undefined) return name;
  const known = shortened(same.name, 80);
  const message = `${known} is already in this workbook. Add something that distinguishes the two, such as a last name.`;
  throw new Refusal('M13', 'name', message, { name, known });
}

/** The addresses, which can be several with commas or semicolons between them, each once (M457). */
function readEmail(text: string, others: readonly KnownEngineer[]): string {
  const line = readLine(text, 'email', 'The e-mail address');
  const typed = line
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (line !== '' && typed.length === 0) readAddress(line, others);
  const keys = typed.map(nameKey);
  const once = typed.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  return once.map((part) => readAddress(part, others)).join(', ');
}

function readAddress(email: string, others: readonly KnownEngineer[]): string {
  if (!/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/.test(email)) {
    const wrong = shortened(email, 80);
    const message = `"${wrong}" is not an e-mail address. Write it as name@example.com, or leave it blank.`;
    throw new Refusal('M14', 'email', message, { email: wrong });
  }
  const same = others.find((other) => addressesIn(other.email).includes(email.toLowerCase()));
  if (same === undefined) return email;
  const [address, known] = [shortened(email, 80), shortened(same.name, 80)];
  const message = `${address} already belongs to ${known}. Enter another address, or leave it blank.`;
  throw new Refusal('M15', 'email', message, { email: address, known });
}

function readCadence(text: string): number {
  const cadenceDays = oneLine(String(text)).slice(0, 40);
  const days = /^\d{1,3}$/.test(cadenceDays) ? Number(cadenceDays) : 0;
  if (days >= 1 && days <= 365) return days;
  const what = cadenceDays === '' ? 'The cadence is blank.' : `"${cadenceDays}" is not a valid cadence.`;
  const message = `${what} Enter the days between two 1:1s as a whole number from 1 to 365.`;
  throw new Refusal('M16', 'cadenceDays', message, {
    cadenceDays,
    reason: cadenceDays === '' ? 'blank' : 'no cadence',
  });
}
