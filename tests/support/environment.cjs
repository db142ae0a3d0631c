const LocalSheetsEnvironment = require('../../local-sheets/tests/support/stand-in-environment.cjs');

/** The environment of the local Sheets with the built sample team, which shares its copy of them. */
module.exports = class extends LocalSheetsEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.defineProperty(this.global, 'sampleTeam', { get: () => require('../../.cache/sample-team.cjs') });
  }
};
