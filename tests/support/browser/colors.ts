import type { FrameLocator } from 'playwright-core';

/** Presses "Dark colors" at the end of a page of the add-on if its colors are others than these. */
export async function chooseColors(page: FrameLocator, colors: 'light' | 'dark'): Promise<void> {
  const button = page.getByRole('button', { name: /^(Dark colors|Warna gelap)$/ });
  const isDark = (await button.getAttribute('aria-pressed')) === 'true';
  if (isDark !== (colors === 'dark')) await button.click();
}
