// npm run hub:build: hub/src to hub/build, the Apps Script project of the hub.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildScript } from '../../scripts/bundle/script-compiler.mjs';

const hub = join(import.meta.dirname, '..');

/** Builds the hub into the folder `out`, which contains nothing else afterwards. */
export async function buildHub(out = join(hub, 'build')) {
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(out)) rmSync(join(out, file), { recursive: true });
  await buildScript({ entry: join(hub, 'src/addon.ts'), out });
  copyFileSync(join(hub, 'appsscript.json'), join(out, 'appsscript.json'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildHub();
