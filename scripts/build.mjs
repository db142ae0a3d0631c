// npm run build: src/ to build/ (what clasp pushes); with --published as a published add-on, whose menu is below
// Extensions; with --host also the local Sheets and the sample team.
import { buildAddon } from './build-addon.mjs';
import { buildHost } from './build-host.mjs';

await buildAddon({ published: process.argv.includes('--published') });
if (process.argv.includes('--host')) await buildHost();
