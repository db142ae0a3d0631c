export { openBook } from '../engine/univer-book';
export { createRunner } from '../runs/runner';
export { makeSampleTeam } from '../sample/make-sample-team';
export { serve } from './serve';
export { startStandIn } from './start-stand-in';
