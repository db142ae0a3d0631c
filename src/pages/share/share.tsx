import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/dialog/dialog-bar.css';
import '../shell/dialog/tick.css';
import './share.css';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { shareCommands } from './share-commands';
import { SharePage } from './share-page';
import { shareRefusals } from './strings-refusal-share';
import { shareStrings } from './strings-share';

const commands = shareCommands(call);
openPage({
  title: (strings) => strings(shareStrings).page,
  page: <SharePage commands={commands} />,
  store: commands.store,
  refusals: shareRefusals,
});
void commands.read();
