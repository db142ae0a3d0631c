import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/dialog/dialog-bar.css';
import './help.css';
import { openPage } from '../shell/open-page';
import { noState } from './no-state';
import { ProblemPage } from './problem-page';
import { problemStrings } from './strings-problem';

openPage({
  title: (strings) => strings(problemStrings).title,
  page: <ProblemPage />,
  store: noState,
  showsVersion: true,
});
