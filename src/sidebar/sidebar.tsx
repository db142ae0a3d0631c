import './theme.css';
import './controls.css';
import './sidebar.css';
import './reminders.css';
import './picker.css';
import './sections.css';
import './goals.css';
import './earlier.css';
import './forced-colors.css';
import { draftShelf } from './draft-shelf';
import { newId } from './new-id';
import { onNews } from './news';
import { openPage } from './open-page';
import { call } from './server';
import { sidebarActions } from './sidebar-actions';
import { SidebarPage } from './sidebar-page';
import { speak } from './text';
import { refusalWords } from './words-refusal';

const actions = sidebarActions({ call, newId, shelf: draftShelf(() => localStorage) });
openPage({
  title: () => '1:1',
  page: () => <SidebarPage actions={actions} />,
  refusals: refusalWords,
  speak,
});
void actions.read();
onNews(() => {
  void actions.read();
  void actions.remind();
});
addEventListener('online', actions.goOnline);
addEventListener('pagehide', actions.leave);
document.addEventListener('visibilitychange', () => document.hidden && actions.leave());
