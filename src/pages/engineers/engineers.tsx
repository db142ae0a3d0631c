import '../shell/theme.css';
import '../shell/controls.css';
import './engineers.css';
import './paste/roster.css';
import { newId } from '../shell/new-id';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { tellNews } from '../shell/workbook-broadcast';
import { engineerActions } from './engineer-commands';
import { EngineersPage } from './engineers-page';
import { rosterActions } from './paste/roster-commands';
import { engineersStrings } from './strings-engineers';
import { engineerRefusals } from './strings-refusal-engineers';

const actions = engineerActions(call, newId, tellNews);
const { state, dispatch } = actions.store;
const roster = rosterActions({
  call,
  newId,
  start: () => state().start,
  onAdded: (engineers) => {
    dispatch({ type: 'joined', engineers });
    tellNews();
  },
});
openPage({
  title: (strings) => strings(engineersStrings).title,
  page: <EngineersPage actions={actions} roster={roster} />,
  store: actions.store,
  refusals: engineerRefusals,
});
void actions.read();
