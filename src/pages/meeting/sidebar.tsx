import '../shell/theme.css';
import '../shell/controls.css';
import './sidebar.css';
import './engineer/reminders.css';
import './engineer/picker.css';
import './sections.css';
import '../shell/days/day.css';
import './goals/goals.css';
import './history/earlier.css';
import './brief/brief.css';
import './notes/paste-notes.css';
import './forced-colors.css';
import { newId } from '../shell/new-id';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { onWorkbookChange } from '../shell/workbook-broadcast';
import { draftStorage } from './drafts/draft-storage';
import { SidebarPage } from './sidebar-page';
import { meetingCommands } from './state/meeting-commands';
import { meetingRefusals } from './strings/strings-refusal';

const commands = meetingCommands({
  call,
  newId,
  storage: draftStorage(() => localStorage),
  // The menu item that opens the sidebar writes it there.
  locale: document.getElementById('app')?.dataset.locale,
});
openPage({
  title: () => '1:1',
  page: <SidebarPage commands={commands} />,
  store: commands.store,
  locale: ({ locale }) => locale,
  showsVersion: true,
  refusals: meetingRefusals,
});
void commands.read();
onWorkbookChange(() => {
  void commands.read();
  void commands.remind();
});
addEventListener('online', commands.goOnline);
addEventListener('pagehide', commands.leave);
document.addEventListener('visibilitychange', () => document.hidden && commands.leave());
