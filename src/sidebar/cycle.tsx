import './theme.css';
import './controls.css';
import './cycle.css';
import { cycleActions } from './cycle-actions';
import { CyclePage } from './cycle-page';
import { newId } from './new-id';
import { tellNews } from './news';
import { openPage } from './open-page';
import { call } from './server';
import { cycleRefusals } from './words-refusal-cycle';

const actions = cycleActions(call, newId, tellNews);
openPage(() => <CyclePage actions={actions} />, cycleRefusals);
void actions.read();
