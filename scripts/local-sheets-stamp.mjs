// What the tests of local-sheets last passed with.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './build-stamp.mjs';

const stampFile = join(import.meta.dirname, '..', '.cache', 'local-sheets-passed');

/** One hash over everything that the tests of local-sheets depend on. */
export const localSheetsHash = () =>
  hashOf(['package-lock.json', 'jest.config.mjs', 'local-sheets', 'sample-team', 'scripts']);

export const readPassed = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '');

export const writePassed = (hash) => writeFileSync(stampFile, hash);

/** Whether the tests of local-sheets have to run: always in CI or if all are asked for, otherwise if they have not passed as they are. */
export const areDue = ({ ci, all, hash, passed }) => ci || all || hash !== passed;
