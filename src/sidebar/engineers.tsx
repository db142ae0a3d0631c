import './theme.css';
import './controls.css';
import './engineers.css';
import './roster.css';
import { engineerActions } from './engineer-actions';
import { EngineersPage } from './engineers-page';
import { newId } from './new-id';
import { tellNews } from './news';
import { openPage } from './open-page';
import { rosterActions } from './roster-actions';
import { call } from './server';
import { spoken } from './spoken';
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
