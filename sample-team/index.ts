// What the bundle of the sample team offers to `npm start` and to the tests.
export { makeSampleTeam } from './make-sample-team';
export { sampleTeamFile } from './sample-team-file';
