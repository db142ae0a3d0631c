import '../shell/theme.css';
import '../shell/controls.css';
import './sidebar.css';
import './engineer/reminders.css';
import './engineer/picker.css';
import './sections.css';
import './goals/goals.css';
import './history/earlier.css';
import './forced-colors.css';
import { newId } from '../shell/new-id';
import { onNews } from '../shell/news';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { draftShelf } from './drafts/draft-shelf';
import { SidebarPage } from './sidebar-page';
import { sidebarActions } from './state/sidebar-actions';
import { speak } from './words/text';
import { refusalWords } from './words/words-refusal';

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
