import { createRoot } from 'react-dom/client';
import type { ToPage } from '../protocol/page-protocol';
import { connect } from './connection';
import { createHtmlFrames } from './html-frames';
import { openSheet } from './open-sheet';
import { createPageStore } from './page-store';
import { App } from './shell/app';
import './page.css';

const root = document.getElementById('page');
if (!root) throw new Error('The page has lost its root element.');
const gridPlace = document.createElement('div');
gridPlace.className = 'grid-place';

const store = createPageStore();
// The server's first message contains the signed-in user, which decides how the grid is opened.
let receive = (message: ToPage): void => {
  if (message.type !== 'welcome')
    throw new Error(`The server sent "${message.type}" before the welcome message.`);
  receive = openSheet(gridPlace, message, store, frames, connection.send);
  receive(message);
};
const connection = connect(
  new URLSearchParams(location.search).get('user'),
  (message) => receive(message),
  () => store.change({ lost: true }),
);
const frames = createHtmlFrames(connection.send);
createRoot(root).render(<App store={store} send={connection.send} frames={frames} gridPlace={gridPlace} />);
