import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/days/day.css';
import './engineers.css';
import './paste/roster.css';
import { newId } from '../shell/new-id';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { broadcastWorkbookChange } from '../shell/workbook-broadcast';
import { engineerCommands } from './engineer-commands';
import { EngineersPage } from './engineers-page';
import { rosterCommands } from './paste/roster-commands';
import { engineersStrings } from './strings-engineers';
import { engineerRefusals } from './strings-refusal-engineers';

const commands = engineerCommands(call, newId, broadcastWorkbookChange);
const { state, dispatch } = commands.store;
const roster = rosterCommands({
  call,
  newId,
  start: () => state().start,
  onAdded: (engineers) => {
    dispatch({ type: 'joined', engineers });
    broadcastWorkbookChange();
  },
});
openPage({
  title: (strings) => strings(engineersStrings).title,
  page: <EngineersPage commands={commands} roster={roster} />,
  store: commands.store,
  locale: ({ start }) => start?.locale,
  refusals: engineerRefusals,
});
void commands.read();
