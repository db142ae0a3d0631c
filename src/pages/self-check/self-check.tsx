import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/dialog/dialog-bar.css';
import './self-check.css';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { checkPage } from './check-page';
import { selfCheckCommands } from './self-check-commands';
import { SelfCheckPage } from './self-check-page';
import { selfCheckStrings } from './strings-self-check';

const services = {
  storage: () => localStorage,
  newChannel: (name: string) => new BroadcastChannel(name),
};
const commands = selfCheckCommands(call, () => checkPage(services));
openPage({
  title: (strings) => strings(selfCheckStrings).title,
  page: <SelfCheckPage commands={commands} />,
  store: commands.store,
  locale: ({ locale }) => locale || undefined,
});
