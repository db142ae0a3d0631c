import './theme.css';
import './controls.css';
import './add-engineer.css';
import { AddEngineerPage } from './add-engineer-page';
import { engineerActions } from './engineer-actions';
import { newId } from './new-id';
import { tellNews } from './news';
import { openPage } from './open-page';
import { call } from './server';

const actions = engineerActions(call, newId, tellNews);
openPage(() => <AddEngineerPage actions={actions} />);
void actions.read();
