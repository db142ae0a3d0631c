import type { BrowserServer } from 'playwright-core';

/** Closes what launch-browsers.ts started. */
export default async function closeBrowsers(): Promise<void> {
  const { browserServers = [] } = globalThis as { browserServers?: readonly BrowserServer[] };
  await Promise.all(browserServers.map((server) => server.close()));
}
