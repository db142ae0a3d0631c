// npm run build: src/ to build/ (what clasp pushes); with --host also local-sheets/src to .host/ (the local stand-in).
import { buildAddon } from './build-addon.mjs';
import { buildHost } from './build-host.mjs';

await buildAddon();
if (process.argv.includes('--host')) await buildHost();
