import './theme.css';
import './controls.css';
import './engineers.css';
import './roster.css';
import { render } from 'preact';
import { engineerActions } from './engineer-actions';
import { EngineersPage } from './engineers-page';
import { newId } from './new-id';
import { tellNews } from './news';
import { rosterActions } from './roster-actions';
import { call } from './server';
import { engineersText } from './words-engineers';

const app = document.getElementById('app');
if (app !== null) {
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
  document.title = engineersText.title;
  render(
    <main>
      <h1 class="unseen">{engineersText.title}</h1>
      <EngineersPage actions={actions} roster={roster} />
    </main>,
    app,
  );
  void actions.read();
}
