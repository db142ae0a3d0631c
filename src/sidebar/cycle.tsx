import './theme.css';
import './controls.css';
import './cycle.css';
import { render } from 'preact';
import { cycleActions } from './cycle-actions';
import { CyclePage } from './cycle-page';
import { newId } from './new-id';
import { tellNews } from './news';
import { call } from './server';

const app = document.getElementById('app');
if (app !== null) {
  const actions = cycleActions(call, newId, tellNews);
  render(<CyclePage actions={actions} />, app);
  void actions.read();
}
