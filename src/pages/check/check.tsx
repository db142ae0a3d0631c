import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/dialog/dialog-bar.css';
import '../shell/dialog/tick.css';
import './check.css';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { checkCommands } from './check-commands';
import { CheckPage } from './check-page';
import { checkStrings } from './strings-check';

const commands = checkCommands(call);
openPage({
  title: (strings) => strings(checkStrings).page,
  page: <CheckPage commands={commands} />,
  store: commands.store,
});
void commands.check();
