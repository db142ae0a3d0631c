// Ends with one sentence on a Node.js that is older than package.json asks for. Imported first, because other modules fail there.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const needed = engines.node.replace('>=', '');
const [major, minor] = needed.split('.').map(Number);
const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);

if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(
    `This needs Node.js ${needed} or newer, but ${process.versions.node} is installed. Install a newer one from https://nodejs.org, then run the command again.`,
  );
  process.exit(1);
}
