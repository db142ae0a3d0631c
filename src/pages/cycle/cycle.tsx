import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/dialog/dialog-bar.css';
import '../shell/days/day.css';
import './cycle.css';
import { newId } from '../shell/new-id';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { broadcastWorkbookChange } from '../shell/workbook-broadcast';
import { cycleCommands } from './cycle-commands';
import { CyclePage } from './cycle-page';
import { cycleStrings } from './strings-cycle';
import { cycleRefusals } from './strings-refusal-cycle';

const commands = cycleCommands(call, newId, broadcastWorkbookChange);
openPage({
  title: (strings) => strings(cycleStrings).title,
  page: <CyclePage commands={commands} />,
  store: commands.store,
  locale: ({ view }) => view?.locale,
  refusals: cycleRefusals,
});
void commands.read();
