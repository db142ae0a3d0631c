import type { Book, Person, Runner, UserSession } from '../local-sheets/src/index';
import { people } from '../local-sheets/src/index';
import type { Endpoints } from '../src/contract/endpoints';
import type { Outcome } from '../src/contract/outcome';

/** Calls an endpoint of the add-on as its pages do, as the user with this address. */
export type AddOnCall = <Name extends keyof Endpoints>(
  endpoint: Name,
  args: Parameters<Endpoints[Name]>,
  email: string,
) => Promise<void>;

/** Calls that throw the add-on's message if a request is refused. */
export function addOnCalls(book: Book, runner: Runner): AddOnCall {
  const sheetId = book.tabs()[0]?.sheetId ?? 0;
  const sessions = new Map(people.map((person) => [person.email, quietSession(person, sheetId)]));
  return async (endpoint, args, email) => {
    const session = sessions.get(email);
    if (session === undefined) throw new Error(`Nobody with the address ${email} is among the people.`);
    const result = await runner.run({
      functionName: 'callEndpoint',
      kind: 'call',
      args: [endpoint, args],
      session,
    });
    const reason = result.ok ? failureIn(result.value) : result.error.message;
    if (reason !== null) throw new Error(`The sample team stopped at ${endpoint}: ${reason}`);
  };
}

function failureIn(value: unknown): string | null {
  const outcome = value as Outcome<unknown> | null;
  if (outcome?.ok === true) return null;
  return outcome === null ? 'it gave no answer.' : outcome.failure.message;
}

/** A session without a page: its user has the first tab open and confirms every question. */
function quietSession(person: Person, sheetId: number): UserSession {
  const nothing = () => {};
  return {
    id: `sample ${person.email}`,
    person,
    activeSheetId: () => sheetId,
    selection: () => ({ sheetId, row: 1, column: 1, rows: 1, columns: 1 }),
    activate: nothing,
    addMenu: nothing,
    showSidebar: nothing,
    showDialog: nothing,
    toast: nothing,
    alert: async () => 'OK',
    prompt: async () => ({ button: 'OK', text: '' }),
  };
}
