import Sequencer from '@jest/test-sequencer';

/** The projects of jest.config.mjs by what a file takes, the most first. */
const projects = ['browser', 'sheets', 'unit'];
const rank = ({ context }) => projects.indexOf(context.config.displayName?.name);

/**
 * Jest's order within each project, and the projects one after the other: short files are left for the end, when one worker has
 * nothing more to do. On a clean clone, Jest knows no durations and would take the size of a file for its duration.
 */
export default class SlowestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
