// npm runs this at the end of an installation: builds, and makes today's sample team, so that npm start opens at once.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildIfChanged } from './build-if-changed.mjs';

const root = join(import.meta.dirname, '..');
await buildIfChanged();
const { prepareSampleTeam } = createRequire(import.meta.url)(join(root, '.host/stand-in.cjs'));
await prepareSampleTeam(root);
