import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../local-sheets/tests/support/root';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const built = (name: string) => readFileSync(join(root, 'build', name), 'utf8');

test('P232 the build contains the version of package.json, and no constant is left unreplaced', () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  for (const name of ['Code.js', 'sidebar.html']) {
    expect(built(name)).toContain(version);
    expect(built(name)).not.toContain('ADD_ON_VERSION');
  }
});
