import type { Page } from 'playwright-core';
import { type BrowserWindow, openBrowserWindow } from './browser';
import { orClose } from './or-close';
import { patience } from './patience';
import { openTestSheets, type TestAddOn, type TestSheets } from './test-sheets';

export interface SlowPage {
  readonly page: Page;
  hold(): void;
  release(): void;
}

export interface TestPage {
  readonly sheets: TestSheets;
  readonly window: BrowserWindow;
  readonly page: Page;
  /** Another page of the same workbook, of the owner or of somebody else. */
  another(user?: string): Promise<Page>;
  /** A page that hears nothing of what happens from `hold` to `release`, then everything in order. */
  slow(user?: string): Promise<SlowPage>;
  close(): Promise<void>;
}

interface TestPageOptions extends TestAddOn {
  /** Shows the cells too, which takes most of the time in which a page opens. */
  readonly cells?: boolean;
}

/** A test's add-on and blank workbook in the local Sheets, and a real browser in front of it. */
export async function openTestPage({ cells = true, ...addOn }: TestPageOptions = {}): Promise<TestPage> {
  const sheets = await openTestSheets(addOn);
  return orClose(sheets, async () => {
    const window = await openBrowserWindow();
    return orClose(window, () => openPages(sheets, window, cells));
  });
}

async function openPages(sheets: TestSheets, window: BrowserWindow, cells: boolean): Promise<TestPage> {
  await window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const goto = async (page: Page, user?: string) => {
    const address = new URL(sheets.url);
    if (user) address.searchParams.set('user', user);
    if (!cells) address.searchParams.set('grid', 'none');
    await page.goto(address.href);
    await (cells ? grid(page) : page.getByRole('heading', { name: 'Test workbook' })).waitFor();
    if (cells) await keyboardInCells(page);
    return page;
  };
  const another = async (user?: string) => goto(await window.context.newPage(), user);
  const slow = async (user?: string): Promise<SlowPage> => {
    const page = await window.context.newPage();
    let held: (() => void)[] | null = null;
    await page.routeWebSocket(/\/page/, (socket) => {
      const server = socket.connectToServer();
      server.onMessage((text) => {
        if (held) held.push(() => socket.send(text));
        else socket.send(text);
      });
    });
    await goto(page, user);
    return {
      page,
      hold: () => {
        held = [];
      },
      release: () => {
        const waiting = held ?? [];
        held = null;
        for (const send of waiting) send();
      },
    };
  };
  return {
    sheets,
    window,
    page: await another(),
    another,
    slow,
    close: async () => {
      await window.close();
      await sheets.close();
    },
  };
}

/** The cells; the first canvas of the page is the formula bar's. */
export const grid = (page: Page) => page.locator('canvas[id^="univer-sheet-main-canvas"]');

/** Chooses an item of a menu of the add-on. */
export async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Selects a range by typing it into the box left of the formula bar, and waits until the cells have the keyboard. */
export async function select(page: Page, range: string): Promise<void> {
  const box = nameBox(page);
  await box.click();
  await box.fill(range);
  await box.press('Enter');
  await keyboardInCells(page);
}

/** Waits until what is typed goes into a cell. */
const keyboardInCells = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.id.startsWith('__editor_'));

/** Types entries into a cell and the ones below it, as a person does who looks where the selection is. */
export async function type(page: Page, cell: string, ...entries: readonly string[]): Promise<void> {
  await select(page, cell);
  for (const [index, entry] of entries.entries()) {
    // The editor enters a value before it moves on: a key in between would overwrite what was typed.
    if (index > 0) await becomes(() => nameBox(page).inputValue(), below(cell, index));
    await page.keyboard.type(entry);
    await page.keyboard.press('Enter');
  }
}

const nameBox = (page: Page) => page.locator('[data-u-comp=defined-name] input');

const below = (cell: string, rows: number) => cell.replace(/\d+$/, (row) => String(Number(row) + rows));

/** Reads again and again until the answer equals what is wanted; the last difference is what a failing test shows. */
export async function becomes<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (JSON.stringify(value) === JSON.stringify(wanted)) return;
    if (Date.now() > end) return expect(value).toEqual(wanted);
    await nextLook();
  }
}

/** Leaves the processor to the page and to local Sheets, which runs in this process, between two looks at them. */
const nextLook = () => new Promise((resolve) => setTimeout(resolve, 20));

/** What a range shows, row by row, as copying it gives it. */
export async function shown(page: Page, range: string): Promise<string[][]> {
  await page.bringToFront();
  await select(page, range);
  await page.evaluate(() => navigator.clipboard.writeText('nothing copied yet'));
  await page.keyboard.press('Control+c');
  let text = 'nothing copied yet';
  while (text === 'nothing copied yet') {
    await nextLook();
    text = await page.evaluate(() => navigator.clipboard.readText());
  }
  return text.split('\n').map((line) => line.split('\t'));
}

/** The colors that are drawn in a part of the cells, as CSS writes them; pixels from the corner above row 1. */
export function colorsIn(
  page: Page,
  part: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<string[]> {
  return grid(page).evaluate((canvas: HTMLCanvasElement, { x, y, width, height }) => {
    const drawn = canvas.getContext('2d')?.getImageData(x, y, width, height).data ?? [];
    const colors = new Set<string>();
    for (let at = 0; at < drawn.length; at += 4)
      colors.add(`rgb(${[drawn[at], drawn[at + 1], drawn[at + 2]].join(', ')})`);
    return [...colors];
  }, part);
}

/** The stretches in which nothing is drawn below a point of the cells: in a blank column, its rows between their lines. */
export function blankStretches(page: Page, x: number, y: number): Promise<{ from: number; to: number }[]> {
  return grid(page).evaluate(
    (canvas: HTMLCanvasElement, at) => {
      const { height } = canvas;
      const drawn = canvas.getContext('2d')?.getImageData(at.x, 0, 1, height).data ?? [];
      // What nothing is drawn on is transparent.
      const isBlank = (line: number) =>
        drawn[4 * line + 3] === 0 || [0, 1, 2].every((part) => drawn[4 * line + part] === 255);
      const stretches: { from: number; to: number }[] = [];
      for (let line = at.y; line < height; line += 1) {
        if (!isBlank(line)) continue;
        const from = line;
        while (line < height && isBlank(line)) line += 1;
        stretches.push({ from, to: line });
      }
      return stretches;
    },
    { x, y },
  );
}
