import { runInContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import { clockFrom, dateScript } from '../../../src/protocol/clock';

/** Node's environment at the time of the tests (`now` in jest.config.mjs): `Date` starts there in every file, and runs on. */
export default class ClockEnvironment extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given);
    const { now } = given[0].projectConfig.fakeTimers as { readonly now: number };
    const clock = clockFrom(now);
    if (this.context) runInContext(dateScript(clock), this.context);
    Object.assign(this.global, { testClock: clock });
  }
}
