// npm run hub: simulates a company, has the built hub collect it, prints what HR would see and what it cost, and serves a page.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installDependencies } from '../../scripts/bootstrap.mjs';

const root = join(import.meta.dirname, '../..');
installDependencies();
const { buildIfChanged } = await import('../../scripts/build-if-changed.mjs');
await buildIfChanged();
// Not imported: it was built only now.
const { readOptions, report, servePage, simulate } = createRequire(import.meta.url)(
  join(root, '.cache/hub-simulation.cjs'),
);

const options = readOptions(process.argv.slice(2));
if (options.sentence) {
  console.error(options.sentence);
  process.exit(2);
}
const place = { buildDir: join(root, 'hub/build'), hostDir: join(root, 'local-sheets/dist') };
const simulation = await simulate(options, place, (line) => console.log(line));
for (const line of report(simulation)) console.log(line);
if (options.port !== null) {
  const page = await servePage(simulation, join(root, '.cache'), options.port);
  console.log(`\nThe page with the charts is at ${page.url}. Ctrl+C closes it.`);
}
