import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/dialog/dialog-bar.css';
import './managers.css';
import { openPage } from '../shell/open-page';
import { readCommands } from '../shell/read-commands';
import { call } from '../shell/server';
import { ManagersPage } from './managers-page';
import { managersStrings } from './strings-managers';

const commands = readCommands(call, () => call('readManagers'));
openPage({
  title: (strings) => strings(managersStrings).title,
  page: <ManagersPage commands={commands} />,
  store: commands.store,
  locale: ({ view }) => view?.locale,
});
void commands.read();
