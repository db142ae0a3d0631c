import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/dialog-bar.css';
import './help.css';
import { openPage } from '../shell/open-page';

import { GuidePage } from './guide-page';
import { noState } from './no-state';
import { guideStrings } from './strings-guide';

openPage({
  title: (strings) => strings(guideStrings).title,
  page: <GuidePage />,
  store: noState,
  showsVersion: true,
});
