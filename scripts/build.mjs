// npm run build: src/ to build/ (what clasp pushes); with --host also the local Sheets and the sample team.
import { buildAddon } from './build-addon.mjs';
import { buildHost } from './build-host.mjs';

await buildAddon();
if (process.argv.includes('--host')) await buildHost();
