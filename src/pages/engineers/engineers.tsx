import '../shell/theme.css';
import '../shell/controls.css';
import './engineers.css';
import './paste/roster.css';
import { newId } from '../shell/new-id';
import { tellNews } from '../shell/news';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { spoken } from '../shell/spoken';
import { engineerActions } from './engineer-actions';
import { EngineersPage } from './engineers-page';
import { rosterActions } from './paste/roster-actions';
import { engineersWords } from './words-engineers';
import { engineerRefusals } from './words-refusal-engineers';

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
  title: () => engineersWords[spoken].title,
  page: () => <EngineersPage actions={actions} roster={roster} />,
  refusals: engineerRefusals,
});
void actions.read();
