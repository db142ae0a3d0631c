import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/dialog/dialog-bar.css';
import '../shell/dialog/tick.css';
import './check-in.css';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { checkInCommands } from './check-in-commands';
import { CheckInPage } from './check-in-page';
import { checkInStrings } from './strings-check-in';
import { checkInRefusals } from './strings-refusal-check-in';

const commands = checkInCommands(call);
openPage({
  title: (strings) => strings(checkInStrings).page,
  page: <CheckInPage commands={commands} />,
  store: commands.store,
  locale: ({ view }) => view?.locale,
  refusals: checkInRefusals,
});
void commands.read();
