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
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { onNews } from '../shell/workbook-broadcast';
import { draftShelf } from './drafts/draft-storage';
import { SidebarPage } from './sidebar-page';
import { sidebarActions } from './state/meeting-commands';
import { meetingRefusals } from './strings/strings-refusal';

const actions = sidebarActions({ call, newId, shelf: draftShelf(() => localStorage) });
openPage({
  title: () => '1:1',
  page: <SidebarPage actions={actions} />,
  store: actions.store,
  locale: ({ locale }) => locale,
  showsVersion: true,
  refusals: meetingRefusals,
});
void actions.read();
onNews(() => {
  void actions.read();
  void actions.remind();
});
addEventListener('online', actions.goOnline);
addEventListener('pagehide', actions.leave);
document.addEventListener('visibilitychange', () => document.hidden && actions.leave());
