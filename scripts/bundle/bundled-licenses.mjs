// The licenses of the packages inside a bundle, which must be distributed with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * What the license of each package among the inputs of these metafiles of esbuild asks to be shown, sorted by name: "name version (license)"
 * and the text of its license. Throws an Error that names a package without a license.
 */
export function bundledLicenses(metafiles) {
  const folders = metafiles.flatMap(({ inputs }) => Object.keys(inputs).map(packageFolder)).filter(Boolean);
  const byTitle = new Map([...new Set(folders)].map(readLicense).map((one) => [one.title, one]));
  return [...byTitle.values()].sort((one, other) => one.title.localeCompare(other.title, 'en'));
}

export const licenseText = (licenses) =>
  licenses.map(({ title, text }) => `${title}\n\n${text}\n`).join('\n\n');

/** The folder of the package that a file belongs to, below the root; undefined for a file of this repository. */
function packageFolder(input) {
  return /(?:^|:)(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
}

function readLicense(folder) {
  const path = join(root, folder);
  const about = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (!file && !about.license)
    throw new Error(`${about.name} has no license, so a bundle may not contain it.`);
  const text = file ? readFileSync(join(path, file), 'utf8').trim() : statement(about);
  return { title: `${about.name} ${about.version} (${about.license ?? nameOf(text)})`, text };
}

/** The name of a license, from the title of its text. */
const nameOf = (text) =>
  /Apache License\s+Version 2\.0/.test(text) ? 'Apache-2.0' : text.split('\n')[0].trim();

/** For a package without a license file: the license in its package.json. */
function statement({ license, author, repository, homepage }) {
  const by = author?.name ?? author ?? 'its authors';
  return `Published by ${by} under the license ${license}: ${repository?.url ?? repository ?? homepage}`;
}
