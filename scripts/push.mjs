// npm run push: builds the add-on and sends build/ to its script. Its arguments are those of the build, such as --published.
import { buildOrStop, pushBuild, readScriptProject, stop } from './script-project.mjs';

const project = readScriptProject();
if (project.problem) stop(project.problem, 2);
buildOrStop(process.argv.slice(2));
const { output, failure } = pushBuild(project);
if (failure) stop(failure);
console.log(output.trim());
