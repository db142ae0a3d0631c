import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/dialog-bar.css';
import './cycle.css';
import { newId } from '../shell/new-id';
import { tellNews } from '../shell/news';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { spoken } from '../shell/spoken';
import { cycleActions } from './cycle-actions';
import { CyclePage } from './cycle-page';
import { cycleWords } from './words-cycle';
import { cycleRefusals } from './words-refusal-cycle';

const actions = cycleActions(call, newId, tellNews);
openPage({
  title: () => cycleWords[spoken].title,
  page: () => <CyclePage actions={actions} />,
  refusals: cycleRefusals,
});
void actions.read();
