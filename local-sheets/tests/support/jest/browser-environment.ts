import { type Browser, chromium } from 'playwright-core';
import LocalSheetsEnvironment from './local-sheets-environment';

let connection: Promise<Browser> | undefined;

/** The environment of browser tests: Playwright is loaded and connected once for each worker, not once for each file. */
export default class BrowserEnvironment extends LocalSheetsEnvironment {
  constructor(...given: ConstructorParameters<typeof LocalSheetsEnvironment>) {
    super(...given);
    Object.assign(this.global, { connectBrowser });
  }
}

function connectBrowser(): Promise<Browser> {
  const endpoints = process.env.BROWSER_ENDPOINTS?.split(' ') ?? [];
  const own = endpoints[Number(process.env.JEST_WORKER_ID) - 1];
  if (own === undefined) throw new Error('No browser has been started for this worker (launch-browsers.ts).');
  connection ??= chromium.connect(own);
  return connection;
}
