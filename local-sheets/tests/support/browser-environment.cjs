const { chromium } = require('playwright-core');
const LocalSheetsEnvironment = require('./local-sheets-environment.cjs');

let connection;

/** The environment of browser tests: Playwright is loaded and connected once for each worker, not once for each file. */
module.exports = class extends LocalSheetsEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.connectBrowser = () => {
      const endpoints = process.env.BROWSER_ENDPOINTS.split(' ');
      connection ??= chromium.connect(endpoints[Number(process.env.JEST_WORKER_ID) - 1]);
      return connection;
    };
  }
};
