import './theme.css';
import './controls.css';
import './add-engineer.css';
import { render } from 'preact';
import { AddEngineerPage } from './add-engineer-page';
import { engineerActions } from './engineer-actions';
import { newId } from './new-id';
import { tellNews } from './news';
import { call } from './server';

const app = document.getElementById('app');
if (app !== null) {
  const actions = engineerActions(call, newId, tellNews);
  render(<AddEngineerPage actions={actions} />, app);
  void actions.read();
}
