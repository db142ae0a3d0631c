import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchOptions, ownHosts } from './launch-options';
import { patience } from './patience';

/** The time zone of the workbooks, or another one. */
const browserZone = process.env.TEST_BROWSER_ZONE ?? 'Asia/Jakarta';

/** A real Chromium whose pages can reach this machine only. */
export interface BrowserWindow {
  readonly context: BrowserContext;
  /** Addresses outside this machine that a page asked for; they were refused. Must be empty. */
  readonly outside: readonly string[];
  /** Console errors and uncaught exceptions of all pages. Must be empty. */
  readonly complaints: readonly string[];
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Opens a window of Chromium (CHROME_PATH, or what the machine has) with a profile of its own, in somebody's locale. */
export async function openBrowserWindow(locale = 'en-US'): Promise<BrowserWindow> {
  const browser = await (connectBrowser?.() ?? launch());
  const context = await browser.newContext({
    locale,
    timezoneId: browserZone,
    viewport: { width: 1440, height: 900 },
  });
  context.setDefaultTimeout(patience);
  const outside: string[] = [];
  const complaints: string[] = [];
  // Not by a route, which has every request wait for this process and turns off the cache of the browser.
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!ownHosts.includes(hostname) && !['data:', 'blob:'].includes(protocol)) outside.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error().stack ?? error.error())));
  return {
    context,
    outside,
    complaints,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    close: () => (connectBrowser ? context.close() : browser.close()),
  };
}

/** Loads Playwright where Jest's environment has not: an import at the top would load its 9 MB again for every test file. */
async function launch(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch(launchOptions());
}

/** The browser of the jest worker (browser-environment.ts); a bench starts its own. */
const { connectBrowser } = globalThis as unknown as { readonly connectBrowser?: () => Promise<Browser> };
