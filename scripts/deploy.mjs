// npm run deploy: npm run push, then stores the pushed code as a numbered version, which a published add-on can use.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addVersion, buildOrStop, pushBuild, readScriptProject, stop } from './script-project.mjs';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
const project = readScriptProject();
if (project.problem) stop(project.problem, 2);
buildOrStop(process.argv.slice(2));
for (const step of [pushBuild, addVersion]) {
  const { output, failure } = step(project, version);
  if (failure) stop(failure);
  console.log(output.trim());
}
