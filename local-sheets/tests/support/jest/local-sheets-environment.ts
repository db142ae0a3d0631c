import ClockEnvironment from './clock-environment';

/**
 * The environment with the built local Sheets, loaded outside of it: once for each worker. Loaded by each test file anew,
 * its 8 MB were read, compiled and warmed up a hundred times, and kept a hundred times.
 */
export default class LocalSheetsEnvironment extends ClockEnvironment {
  constructor(...given: ConstructorParameters<typeof ClockEnvironment>) {
    super(...given);
    Object.assign(this.global, { standIn: require('../../../../.host/stand-in.cjs') });
  }
}
