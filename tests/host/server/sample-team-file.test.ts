import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standIn } from '../../world/built';

const root = join(__dirname, '../../..');
const [buildDir, hostDir] = [join(root, 'build'), join(root, '.host')];

const ownHost = mkdtempSync(join(tmpdir(), 'stand-in-'));
for (const name of ['built-from', 'isolate.cjs', 'services.js'])
  cpSync(join(hostDir, name), join(ownHost, name));
afterAll(() => rmSync(ownHost, { recursive: true }));
const kept = join(ownHost, 'sample-team.json');

test('H329 a day’s sample team is made once and kept; a damaged one, and one of an older build, is made again', async () => {
  const said: string[] = [];
  const open = () =>
    standIn.sampleTeamFile({
      buildDir,
      hostDir: ownHost,
      today: '2026-03-02',
      timeZone: 'Etc/UTC',
      locale: 'en_US',
      say: (line) => said.push(line),
    });

  writeFileSync(kept, '{"madeOf":"2026-03-02 Etc/UTC en_');
  const made = await open();
  expect(JSON.stringify(made)).toContain('Engineers');
  expect(said).toEqual(['Making a sample team…']);

  expect(await open()).toEqual(made);
  expect(said).toHaveLength(1);

  writeFileSync(join(ownHost, 'built-from'), 'another build');
  await open();
  expect(said).toHaveLength(2);
  expect(readFileSync(kept, 'utf8')).toContain('another build');
});
