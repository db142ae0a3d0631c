import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../launch-options';

/** The browser at an endpoint. If it has crashed, another one: only the file in which it crashed fails (B51). */
export async function connectOrLaunch(endpoint: string): Promise<Browser> {
  try {
    return await chromium.connect(endpoint);
  } catch (error) {
    console.warn(`The browser of this worker has ended, so this file starts its own. ${error}`);
    return chromium.launch(launchOptions());
  }
}
