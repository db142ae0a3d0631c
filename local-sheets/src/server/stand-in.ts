export { makeSampleTeam } from '../../../sample-team/make-sample-team';
export { openBook } from '../engine/univer-book';
export { createRunner } from '../runtime/runner';
export { sampleTeamFile } from './sample-team-file';
export { serve } from './serve';
export { startStandIn } from './start-stand-in';
