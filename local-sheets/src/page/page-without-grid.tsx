import { createRoot } from 'react-dom/client';
import type { ToPage } from '../protocol/page-protocol';
import { connect } from './connection';
import { createHtmlFrames } from './html-frames';
import { createPageStore } from './page-store';
import { createReceiver } from './receiver';
import { App } from './shell/app';
import './page-without-grid.css';

/** The spreadsheet page at `/?grid=none`: the menus, sidebar and boxes of the full page without cells. It opens much faster. */
const root = document.getElementById('page');
if (!root) throw new Error('The page has lost its root element.');

const store = createPageStore();
const connection = connect(
  new URLSearchParams(location.search).get('user'),
  (message: ToPage) => receive(message),
  () => store.change({ lost: true }),
);
const frames = createHtmlFrames(connection.send);
const ignore = () => undefined;
const receive = createReceiver({
  store,
  frames,
  copy: { show: ignore, apply: ignore, accepted: ignore, onStart: ignore, current: () => null },
  // The server already knows what a script has activated.
  selection: { activate: ignore },
  tabs: { learn: ignore, numberOf: () => null, sheetOf: () => null },
  failures: { learn: ignore, show: ignore },
  rowHeights: { forget: ignore, follow: ignore },
  locale: { change: ignore },
  send: connection.send,
});
createRoot(root).render(
  <App store={store} send={connection.send} frames={frames} gridPlace={document.createElement('div')} />,
);
