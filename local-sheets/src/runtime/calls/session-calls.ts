import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { CallName } from '../../protocol/calls';
import type { Clock } from '../../protocol/clock';
import { canEdit, people } from '../../protocol/people';
import type { SpreadsheetProperties } from '../../protocol/session-calls';
import type { SheetSettings } from '../../protocol/settings';
import { Exception } from '../exception';
import type { Run } from '../run';
import type { ConsentRecord } from '../stores/consent';
import { passTime } from '../timer';
import { account, type CallTable, free, navigation, read, service, write } from './call-table';
import { notWhileCalculating } from './grid';

type Names = Extract<
  CallName,
  `spreadsheet.${string}` | `session.${string}` | `html.${string}` | `utilities.${string}` | `log.${string}`
>;

/** Properties of the file; a script can change its locale and its time zone. */
export interface FileProperties {
  read(): SpreadsheetProperties;
  change(settings: Partial<SheetSettings>): void;
}

/** Calls about the file as a whole and the user, and calls of services that do not use the workbook. */
export function sessionCalls(
  properties: FileProperties,
  html: (name: string) => string | null,
  consent: ConsentRecord,
  clock: Clock,
  flush: () => Promise<void>,
): CallTable<Names> {
  return {
    'spreadsheet.open': navigation(() => undefined),
    'spreadsheet.read': read(() => properties.read()),
    'spreadsheet.change': write((settings) => properties.change(settings)),
    'spreadsheet.people': read(({ role }) =>
      people
        // At Google, the editors include the owner and the viewers include the commenters.
        .filter(
          (person) => person.role === role || (role !== 'owner' && canEdit(person) === (role === 'editor')),
        )
        .map(({ email }) => email),
    ),
    'spreadsheet.flush': {
      kind: 'flush',
      access: 'document',
      answer: (_, run) => {
        notWhileCalculating(run, 'SpreadsheetApp.flush');
        return flush();
      },
    },

    'session.email': { ...service((_, run) => emailOf(run)), access: 'free' },
    'session.userKey': {
      ...service((_, run) => keyOf(run)),
      access: 'free',
    },
    'session.locale': free(() => 'en'),
    'session.token': account((_, run) => `ya29.local-${keyOf(run)}`),
    'session.refused': free((_, run) => [...consent.refusedIn(run)]),

    'html.file': service(({ name }) => {
      const text = html(name);
      if (text === null) throw new Exception(`No HTML file named ${name} was found.`);
      return text;
    }),

    'utilities.uuid': free(() => randomUUID()),
    'utilities.sleep': free(({ milliseconds }) => passTime(clock, milliseconds)),
    'utilities.digest': free(({ algorithm, bytes, key }) => {
      const name = algorithm.replace('_', '').toLowerCase();
      const hash = key ? createHmac(name, Buffer.from(key)) : createHash(name);
      return [...new Int8Array(hash.update(Buffer.from(bytes)).digest())];
    }),

    'log.line': free(({ level, text }, run) => run.log(level === 'INFO' ? text : `${level}: ${text}`)),
  };
}

function keyOf(run: Run): string {
  return createHash('sha256').update(emailOf(run)).digest('base64');
}

/** Blank in simple triggers and custom functions (platform fact 1.22, platform fact 7.4). */
function emailOf({ authMode, person }: Run): string {
  return authMode === 'FULL' ? (person?.email ?? '') : '';
}
