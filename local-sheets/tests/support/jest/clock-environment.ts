import { runInContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import { clockFrom, dateScript } from '../../../src/protocol/clock';
import { testInstant } from '../test-instant';

/** Node's environment at the tests' own time: `Date` in a test file shows the same moment on every day, and runs from there. */
export default class ClockEnvironment extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given);
    const clock = clockFrom(testInstant());
    if (this.context) runInContext(dateScript(clock), this.context);
    Object.assign(this.global, { testClock: clock });
  }
}
