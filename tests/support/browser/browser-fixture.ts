import type { Frame, FrameLocator, Page } from 'playwright-core';
import type { LocalSheets } from '../../../local-sheets/src/server/start-local-sheets';
import { type BrowserWindow, openBrowserWindow } from '../../../local-sheets/tests/support/browser';
import { orClose } from '../../../local-sheets/tests/support/or-close';
import type { Endpoints } from '../../../src/contract/endpoints';
import type { EngineerForm } from '../../../src/contract/engineer-form';
import { openBuiltSheets } from '../workbook/built-sheets';
import { openTeamSheets } from '../workbook/team';
import { interceptNetwork, type Network } from './network-faults';

/** A workbook in the local Sheets, and somebody in front of it. */
export interface BrowserFixture {
  readonly sheets: LocalSheets;
  readonly window: BrowserWindow;
  readonly page: Page;
  readonly network: Network;
  /** Chooses an item of the menu 1:1s. */
  menu(item: string): Promise<void>;
  /** The sidebar, opened from the menu when it is not open. */
  sidebar(): Promise<FrameLocator>;
  /** Closes the sidebar, if it is open. */
  closeSidebar(): Promise<void>;
  /** Opens the page again with the cells, for the tests of a file that need them. */
  showCells(): Promise<void>;
  /** The dialog for engineers, opened from the menu. */
  addEngineer(): Promise<FrameLocator>;
  /** The open page of the add-on with this title. */
  frame(title: string): Promise<Frame>;
  /** Calls one of the add-on's endpoints as the sidebar would, which is opened when it is not. */
  call<Name extends keyof Endpoints>(
    name: Name,
    ...args: Parameters<Endpoints[Name]>
  ): Promise<ReturnType<Endpoints[Name]>>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** Of the browser. */
  readonly locale?: string;
  /** What is opened; a blank workbook in memory where neither this nor a team is given. */
  readonly sheets?: LocalSheets;
  /** Shows the cells too. Only for tests that look at them: the grid takes most of the time in which a page opens. */
  readonly grid?: boolean;
  /** Whoever is in the workbook, which is set up then. */
  readonly team?: readonly EngineerForm[];
}

/** Opens a workbook in the local Sheets in a real browser. */
export async function openBrowser({
  locale,
  grid = false,
  sheets: opened,
  team,
}: BrowserOptions = {}): Promise<BrowserFixture> {
  const sheets = opened ?? (await (team ? openTeamSheets(team) : openBuiltSheets('Platform team')));
  return orClose(sheets, async () => {
    const window = await openBrowserWindow(locale);
    return orClose(window, () => openFixture(sheets, window, grid));
  });
}

async function openFixture(
  sheets: LocalSheets,
  window: BrowserWindow,
  grid: boolean,
): Promise<BrowserFixture> {
  const network = await interceptNetwork(window.context);
  const page = await window.open(grid ? sheets.url : `${sheets.url}?grid=none`);
  const menu = async (item: string) => {
    await page.getByRole('menuitem', { name: '1:1s', exact: true }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  const inFrame = (title: string) => page.frameLocator(`iframe[title="${title}"]`);
  const openSidebar = async () => {
    if ((await page.locator('iframe[title="1:1"]').count()) === 0) await menu('Open sidebar');
    return inFrame('1:1');
  };
  return {
    sheets,
    window,
    page,
    network,
    menu,
    sidebar: openSidebar,
    async closeSidebar() {
      const aside = page.getByRole('complementary', { name: '1:1', exact: true });
      if ((await aside.count()) === 0) return;
      await aside.getByRole('button', { name: 'Close sidebar' }).click();
      await aside.waitFor({ state: 'detached' });
    },
    async showCells() {
      await page.goto(sheets.url);
    },
    async addEngineer() {
      await menu('Add or edit engineers…');
      return inFrame('Engineers');
    },
    call: async (name, ...args) =>
      (await openSidebar()).locator('body').evaluate(callFromPage, { name, args }) as never,
    async frame(title) {
      const handle = await page.locator(`iframe[title="${title}"]`).elementHandle();
      const frame = await handle?.contentFrame();
      if (!frame) throw new Error(`No page called "${title}" is open.`);
      return frame;
    },
    async close() {
      await window.close();
      await sheets.close();
    },
  };
}

function callFromPage(_body: Element, { name, args }: { name: string; args: unknown[] }): Promise<unknown> {
  // biome-ignore lint/suspicious/noExplicitAny: what Google puts into a page has no type here.
  const { run } = (globalThis as any).google.script;
  return new Promise((resolve, reject) => {
    run.withSuccessHandler(resolve).withFailureHandler(reject).callEndpoint(name, args);
  });
}
