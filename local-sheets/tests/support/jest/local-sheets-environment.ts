import ClockEnvironment from './clock-environment';

/**
 * The environment with built modules (`built` in its options: paths by name), loaded outside of it when they are first used:
 * once for each worker. Loaded by each test file, the 8 MB of the local Sheets would be read, compiled and kept a hundred times.
 */
export default class LocalSheetsEnvironment extends ClockEnvironment {
  constructor(...given: ConstructorParameters<typeof ClockEnvironment>) {
    super(...given);
    const { built } = given[0].projectConfig.testEnvironmentOptions as { built: Record<string, string> };
    for (const [name, path] of Object.entries(built)) {
      Object.defineProperty(this.global, name, { get: () => require(path) });
    }
  }
}
