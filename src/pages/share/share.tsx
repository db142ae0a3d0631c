import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/dialog-bar.css';
import './share.css';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { spoken } from '../shell/spoken';
import { shareActions } from './share-commands';
import { SharePage } from './share-page';
import { shareRefusals } from './strings-refusal-share';
import { shareStrings } from './strings-share';

const actions = shareActions(call);
openPage({
  title: () => shareStrings[spoken].page,
  page: () => <SharePage actions={actions} />,
  refusals: shareRefusals,
});
void actions.read();
