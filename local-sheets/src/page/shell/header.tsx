import { canEdit } from '../../protocol/people';
import type { Menu } from '../../protocol/runs';
import type { PageState } from '../page-store';
import { MenuBar } from './menu-bar';

interface Props {
  readonly state: PageState;
  readonly onChoose: (functionName: string) => void;
  readonly onSettings: () => void;
  readonly onExecutions: () => void;
}

/** A name that no function of a script can have. */
const settingsItem = 'File › Settings';

/** The menu of the spreadsheet itself, for those who can edit. */
const fileMenu: Menu = { caption: 'File', items: [{ caption: 'Settings', functionName: settingsItem }] };

/** Title and menus at the left; "Signed in as" and "Executions" at the right. */
export function Header({ state, onChoose, onSettings, onExecutions }: Props) {
  const { title, people, me, menus, executions, lost } = state;
  const isEditor = me !== null && canEdit(me);
  return (
    <header className="header">
      <SheetIcon />
      <div className="header-middle">
        <div className="header-title">
          <h1>{title}</h1>
          {me?.role === 'viewer' && <span className="chip">View only</span>}
          {me?.role === 'commenter' && <span className="chip">Comment only</span>}
          {lost && (
            <span className="chip chip-warning" role="status">
              Trying to connect…
            </span>
          )}
        </div>
        <MenuBar
          menus={isEditor ? [fileMenu, ...menus] : menus}
          onChoose={(name) => (name === settingsItem ? onSettings() : onChoose(name))}
        />
      </div>
      <div className="header-right">
        <button
          type="button"
          className="button-plain"
          aria-pressed={executions !== null}
          onClick={onExecutions}
        >
          Executions
        </button>
        {me && (
          <label className="signed-in">
            <span>Signed in as</span>
            <select value={me.email} onChange={(event) => signInAs(event.target.value)}>
              {people.map((person) => (
                <option key={person.email} value={person.email}>
                  {person.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </header>
  );
}

/** Reloads the page as that user. The user is part of the address, so that two windows can have two users. */
function signInAs(email: string): void {
  const address = new URL(location.href);
  address.searchParams.set('user', email);
  location.assign(address);
}

function SheetIcon() {
  return (
    <svg className="sheet-icon" viewBox="0 0 32 40" aria-hidden="true">
      <path d="M3 0h17l12 12v25a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#188038" />
      <path d="M20 0l12 12H20z" fill="#a8dab5" />
      <path d="M8 18h16v14H8zM8 22.7h16M8 27.4h16M14.5 18v14" fill="none" stroke="#fff" strokeWidth="2" />
    </svg>
  );
}
