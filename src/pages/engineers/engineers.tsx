import '../shell/theme.css';
import '../shell/controls.css';
import './engineers.css';
import './paste/roster.css';
import { newId } from '../shell/new-id';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { spoken } from '../shell/spoken';
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
  title: () => engineersStrings[spoken].title,
  page: () => <EngineersPage actions={actions} roster={roster} />,
  refusals: engineerRefusals,
});
void actions.read();
