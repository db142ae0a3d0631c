// npm run build: src/ to build/ (what clasp pushes) and hub/src to hub/build; with --published as a published add-on, whose menu is below
// Extensions; with --host also the local Sheets and the sample team.

import { buildHub } from '../hub/scripts/build.mjs';
import { buildAddon } from './build-addon.mjs';
import { buildHost } from './build-host.mjs';
import { writeStamp } from './build-stamp.mjs';

const published = process.argv.includes('--published');
await Promise.all([buildAddon({ published }), buildHub()]);
// npm start opens the usual build, so it has to build again.
if (published) writeStamp('');
if (process.argv.includes('--host')) await buildHost();
