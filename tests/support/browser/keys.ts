import type { FrameLocator, Keyboard } from 'playwright-core';

/** Somebody at the keyboard of a page, who counts. */
export interface Keys {
  readonly type: Keyboard['type'];
  press(...keys: readonly string[]): Promise<void>;
  /** Presses Tab until a field with that name or a button with that label has the focus. */
  tabTo(wanted: RegExp): Promise<void>;
  /** How often each key was pressed that types no text, in order of its first press. */
  readonly pressed: Readonly<Record<string, number>>;
  count(): number;
}

export function keysOf(keyboard: Keyboard, page: FrameLocator): Keys {
  const pressed: Record<string, number> = {};
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      pressed[key] = (pressed[key] ?? 0) + 1;
      await keyboard.press(key);
    }
  };
  return {
    type: (text) => keyboard.type(text),
    press,
    async tabTo(wanted) {
      const passed: string[] = [];
      while (passed.length < 40) {
        await press('Tab');
        const name = await page.locator('body').evaluate(nameOfFocus);
        if (wanted.test(name)) return;
        passed.push(name);
      }
      throw new Error(`40 times Tab did not come to ${wanted}, but to ${passed.join(', ')}.`);
    },
    pressed,
    count: () => Object.values(pressed).reduce((sum, one) => sum + one, 0),
  };
}

function nameOfFocus(): string {
  const { activeElement } = document;
  const name = activeElement?.getAttribute('name') ?? activeElement?.getAttribute('aria-label');
  return name ?? activeElement?.textContent?.trim() ?? '';
}
