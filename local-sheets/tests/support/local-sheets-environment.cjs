const { TestEnvironment } = require('jest-environment-node');

/**
 * Node's environment with the built local Sheets, loaded outside of it: once for each worker. Loaded by each test file anew,
 * its 8 MB were read, compiled and warmed up a hundred times, and kept a hundred times.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.standIn = require('../../../.host/stand-in.cjs');
  }
};
