import './theme.css';
import './controls.css';
import './dialog-bar.css';
import './share.css';
import { openPage } from './open-page';
import { call } from './server';
import { shareActions } from './share-actions';
import { SharePage } from './share-page';
import { spoken } from './spoken';
import { shareRefusals } from './words-refusal-share';
import { shareWords } from './words-share';

const actions = shareActions(call);
openPage({
  title: () => shareWords[spoken].page,
  page: () => <SharePage actions={actions} />,
  refusals: shareRefusals,
});
void actions.read();
