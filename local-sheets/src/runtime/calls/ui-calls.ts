import type { CallName } from '../../protocol/calls';
import type { Activity } from '../activity';
import { Exception } from '../exception';
import type { Run } from '../run';
import type { Locks } from '../stores/locks';
import type { UserSession } from '../user-session';
import { type CallTable, dialog, ui } from './call-table';

type Names = Extract<CallName, `ui.${string}`>;

/** Calls about the user's page. */
export function uiCalls(locks: Locks, activity: Activity, addOnName: string): CallTable<Names> {
  /** The script waits: its locks are released (platform fact 3.2), and its time limit is suspended. */
  async function suspend<Answer>(run: Run, ask: (session: UserSession) => Promise<Answer>): Promise<Answer> {
    const session = sessionOf(run);
    locks.letGo(run);
    activity.suspend(run);
    try {
      return await ask(session);
    } finally {
      activity.resume(run);
    }
  }

  return {
    'ui.open': { kind: 'navigation', access: 'free', answer: (_, run) => void sessionOf(run) },
    'ui.menu': {
      ...ui(({ caption, items }, run) =>
        sessionOf(run).addMenu(
          caption === null
            ? { caption: 'Extensions', items: [{ caption: addOnName, functionName: null, items }] }
            : { caption, items },
        ),
      ),
      access: 'free',
    },
    'ui.sidebar': dialog(({ html, title }, run) => sessionOf(run).showSidebar(html, title)),
    'ui.dialog': dialog(({ html, title, width, height, modal }, run) =>
      sessionOf(run).showDialog(html, title, width, height, modal),
    ),
    // A time-driven trigger has no page, and nobody sees its toast (H789).
    'ui.toast': ui(({ message, title, seconds }, { session }) => session?.toast(message, title, seconds)),
    'ui.alert': dialog(({ title, message, buttons }, run) =>
      suspend(run, (session) => session.alert(title, message, buttons)),
    ),
    'ui.prompt': dialog(({ title, message, buttons }, run) =>
      suspend(run, (session) => session.prompt(title, message, buttons)),
    ),
  };
}

function sessionOf({ session }: Run): UserSession {
  if (!session) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
  return session;
}
