import type { Browser } from 'playwright-core';
import { connectOrLaunch } from './connect-or-launch';
import LocalSheetsEnvironment from './local-sheets-environment';

/** The environment of browser tests: Playwright is loaded once for each worker, and connects to the worker's own browser. */
export default class BrowserEnvironment extends LocalSheetsEnvironment {
  private connection: Promise<Browser> | null = null;

  constructor(...given: ConstructorParameters<typeof LocalSheetsEnvironment>) {
    super(...given);
    Object.assign(this.global, { connectBrowser: () => this.connect() });
  }

  /** Closes what the file left open; an open connection would keep the worker from ending. */
  override async teardown(): Promise<void> {
    await (await this.connection)?.close();
    await super.teardown();
  }

  private connect(): Promise<Browser> {
    const endpoints = process.env.BROWSER_ENDPOINTS?.split(' ') ?? [];
    const own = endpoints[Number(process.env.JEST_WORKER_ID) - 1];
    if (own === undefined)
      throw new Error('No browser has been started for this worker (launch-browsers.ts).');
    this.connection ??= connectOrLaunch(own);
    return this.connection;
  }
}
