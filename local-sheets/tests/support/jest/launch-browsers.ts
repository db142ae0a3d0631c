import { type BrowserServer, chromium } from 'playwright-core';
import { launchOptions } from '../launch-options';

/**
 * Starts one Chromium for each worker before the first test. Workers share no browser: the clipboard belongs to the browser,
 * and two files that run at the same time would overwrite each other's.
 */
export default async function launchBrowsers({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  const launches = Array.from({ length: maxWorkers }, () => chromium.launchServer(launchOptions()));
  const servers = await Promise.all(launches);
  process.env.BROWSER_ENDPOINTS = servers.map((server) => server.wsEndpoint()).join(' ');
  (globalThis as { browserServers?: readonly BrowserServer[] }).browserServers = servers;
}
