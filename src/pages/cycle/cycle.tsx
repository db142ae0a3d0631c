import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/dialog-bar.css';
import './cycle.css';
import { newId } from '../shell/new-id';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { tellNews } from '../shell/workbook-broadcast';
import { cycleActions } from './cycle-commands';
import { CyclePage } from './cycle-page';
import { cycleStrings } from './strings-cycle';
import { cycleRefusals } from './strings-refusal-cycle';

const actions = cycleActions(call, newId, tellNews);
openPage({
  title: (strings) => strings(cycleStrings).title,
  page: <CyclePage actions={actions} />,
  store: actions.store,
  locale: ({ view }) => view?.locale,
  refusals: cycleRefusals,
});
void actions.read();
