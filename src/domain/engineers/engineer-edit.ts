import { shortened } from '../cells/form-text';
import { oneLine } from '../cells/name-key';
import { Refusal } from '../refusal';
import { type KnownEngineer, readField } from './engineer-form';

/** A row of the Engineers tab as texts; '' is a blank cell. */
export interface EngineerTexts {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly team: string;
  readonly manager: string;
  readonly cadenceDays: string;
  readonly started: string;
  readonly status: string;
}

/** A row as the page showed it, and as the user wants it. */
export interface FilledEdit {
  readonly seen: EngineerTexts;
  readonly wanted: EngineerTexts;
}

export const statuses = ['Active', 'On leave', 'Left'] as const;

type Field = keyof EngineerTexts;

/** The headers of the Engineers tab. */
const labels: Readonly<Record<Field, string>> = {
  name: 'Name',
  email: 'Email',
  role: 'Role',
  team: 'Team',
  manager: 'Manager',
  cadenceDays: 'Cadence in days',
  started: 'Started',
  status: 'Status',
};

/**
 * The changes that an edit makes to the row as it is `now`; {} if there is nothing to write. Unchanged fields
 * are not checked (M172). Throws a Refusal for an invalid value, and if somebody else has changed a field
 * differently in the meantime (M171).
 */
export function readEngineerEdit(
  { seen, wanted }: FilledEdit,
  now: EngineerTexts,
  others: readonly KnownEngineer[],
): Partial<EngineerTexts> {
  const change: Partial<Record<Field, string>> = {};
  const clashes: Field[] = [];
  for (const field of Object.keys(labels) as Field[]) {
    const value = wanted[field] === seen[field] ? seen[field] : readers[field](wanted[field], others);
    if (value === now[field]) continue;
    if (now[field] === seen[field]) change[field] = value;
    else clashes.push(field);
  }
  if (clashes.length > 0) throw changedMeanwhile(clashes, seen, now);
  return change;
}

/**
 * As for a new engineer, except that cadence and start may be blank; a blank cadence means the one in
 * Settings.
 */
const readers: Readonly<Record<Field, (text: string, others: readonly KnownEngineer[]) => string>> = {
  ...readField,
  cadenceDays: (text) => (oneLine(text) === '' ? '' : String(readField.cadenceDays(text))),
  started: (text) => (oneLine(text) === '' ? '' : readField.started(text)),
  status: readStatus,
};

function readStatus(text: string): string {
  const status = oneLine(String(text)).slice(0, 40);
  const known = statuses.find((one) => one.toLowerCase() === status.toLowerCase());
  if (known !== undefined) return known;
  const message = `"${status}" is not a status. Choose ${statuses.join(', ').replace(/, (?=\w+$)/, ' or ')}.`;
  throw new Refusal('M173', 'status', message, { status });
}

function changedMeanwhile(fields: readonly Field[], seen: EngineerTexts, now: EngineerTexts): Refusal {
  const shown = (text: string) => (text === '' ? 'blank' : `"${shortened(text, 30)}"`);
  const changes = fields
    .slice(0, 2)
    .map((field) => `${labels[field]} was ${shown(seen[field])} and is now ${shown(now[field])}`);
  const more = fields.length > 2 ? `; and ${fields.length - 2} more` : '';
  const message = `This row has been changed: ${changes.join('; ')}${more}. Read it again, check your input, and save again.`;
  const details = Object.fromEntries(
    fields.flatMap((field) => [
      [`${field}Seen`, shortened(seen[field])],
      [`${field}Now`, shortened(now[field])],
    ]),
  );
  return new Refusal('M171', null, message, { fields: fields.join(' '), ...details, reason: 'changed' });
}
