// The exports of the bundle of the sample team, which `npm start` and the tests use.
export { makeSampleTeam } from './make-sample-team';
export { sampleTeamFile } from './sample-team-file';
