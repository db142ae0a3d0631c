import './theme.css';
import './controls.css';
import './sidebar.css';
import './picker.css';
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
openPage(() => <SidebarPage actions={actions} />, refusalWords, speak);
void actions.read();
onNews(actions.read);
