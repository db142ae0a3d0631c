import './theme.css';
import './controls.css';
import './sidebar.css';
import './picker.css';
import { render } from 'preact';
import { draftShelf } from './draft-shelf';
import { newId } from './new-id';
import { onNews } from './news';
import { call } from './server';
import { sidebarActions } from './sidebar-actions';
import { SidebarPage } from './sidebar-page';

const app = document.getElementById('app');
if (app !== null) {
  const actions = sidebarActions({ call, newId, shelf: draftShelf(() => localStorage) });
  render(<SidebarPage actions={actions} />, app);
  void actions.read();
  onNews(actions.read);
}
