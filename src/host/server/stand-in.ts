export { openBook } from '../engine/univer-book';
export { createRunner } from '../runs/runner';
export { makeSampleTeam } from '../sample/make-sample-team';
export { sampleTeamFile } from './sample-team-file';
export { prepareSampleTeam, serve } from './serve';
export { startStandIn } from './start-stand-in';
