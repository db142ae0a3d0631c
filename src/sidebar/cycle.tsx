import './theme.css';
import './controls.css';
import './dialog-bar.css';
import './cycle.css';
import { cycleActions } from './cycle-actions';
import { CyclePage } from './cycle-page';
import { newId } from './new-id';
import { tellNews } from './news';
import { openPage } from './open-page';
import { call } from './server';
import { spoken } from './spoken';
import { cycleWords } from './words-cycle';
import { cycleRefusals } from './words-refusal-cycle';

const actions = cycleActions(call, newId, tellNews);
openPage({
  title: () => cycleWords[spoken].title,
  page: () => <CyclePage actions={actions} />,
  refusals: cycleRefusals,
});
void actions.read();
