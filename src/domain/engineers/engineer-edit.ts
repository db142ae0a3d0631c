import { oneLine } from '../cells/name-key';
import { Refusal } from '../refusal';
import { type KnownEngineer, readField } from './engineer-form';

/** A row of the tab Engineers as texts; '' is a blank. */
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

/** What a page showed of a row, and what it is to be. */
export interface FilledEdit {
  readonly seen: EngineerTexts;
  readonly wanted: EngineerTexts;
}

export const statuses = ['Active', 'On leave', 'Left'] as const;

type Field = keyof EngineerTexts;

/** By the headers of the tab Engineers. */
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
 * What an edit changes of the row as it stands `now`. What stays as it was seen is not checked (M172); a row that is another one
 * meanwhile is refused with what changed in it (M171), unless it is what was wanted.
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

/** As for a new engineer, but cadence and start may be left out: the cadence is that of Settings then. */
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
  const shown = (text: string) => (text === '' ? 'blank' : `"${text}"`);
  const changes = fields.map(
    (field) => `${labels[field]} was ${shown(seen[field])} and is now ${shown(now[field])}`,
  );
  const message = `This row has been changed: ${changes.join('; ')}. Read it again, check your input, and save again.`;
  const details = Object.fromEntries(
    fields.flatMap((field) => [
      [`${field}Seen`, seen[field]],
      [`${field}Now`, now[field]],
    ]),
  );
  return new Refusal('M171', null, message, { fields: fields.join(' '), ...details, reason: 'changed' });
}
