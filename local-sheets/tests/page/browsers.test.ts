import { openBrowserWindow } from '../support/browser';
import { connectOrLaunch } from '../support/jest/connect-or-launch';
import { orClose } from '../support/or-close';
import { openTestSheets } from '../support/test-sheets';

test('B50 a workbook whose page fails to open is closed, and the failure is reported', async () => {
  const sheets = await openTestSheets();
  const failing = orClose(sheets, async () => {
    throw new Error('The page does not open.');
  });
  await expect(failing).rejects.toThrow('The page does not open.');
  await expect(fetch(new URL('/about', sheets.url))).rejects.toThrow();
});

test('B51 another browser starts if the one of the worker has crashed', async () => {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  const browser = await connectOrLaunch('ws://127.0.0.1:9/crashed').finally(() => {
    console.warn = warn;
  });
  expect(browser.isConnected()).toBe(true);
  expect(warnings.join()).toContain('has ended');
  await browser.close();
});

test('B60 a page of the tests reaches no other machine, and what it asks for is recorded', async () => {
  const window = await openBrowserWindow();
  const page = await window.context.newPage();
  const failures: string[] = [];
  page.on('requestfailed', (request) => failures.push(request.failure()?.errorText ?? ''));
  const addresses = ['http://outside.example/name', 'http://203.0.113.1/number'];
  for (const address of addresses) {
    const asked = page.evaluate((url) => fetch(url, { mode: 'no-cors' }), address);
    await expect(asked).rejects.toThrow('Failed to fetch');
  }
  expect(window.outside).toEqual(addresses);
  expect(failures).toEqual(addresses.map(() => 'net::ERR_NAME_NOT_RESOLVED'));
  await window.close();
});
