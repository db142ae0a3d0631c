import type { Frame, Page } from 'playwright-core';

/** A text with too little contrast to its background. */
export interface Faint {
  readonly text: string;
  readonly ratio: number;
  readonly colors: string;
}

/** Measures every visible text of a page as WCAG does; answers how many were measured and which are below `least`. */
export function measureContrast(
  page: Page | Frame,
  least = 4.5,
): Promise<{ measured: number; faint: Faint[] }> {
  return page.evaluate((lowest) => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const backgroundOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 0 ? backgroundOf(element.parentElement) : backgroundColor;
    };
    const faint: { text: string; ratio: number; colors: string }[] = [];
    let measured = 0;
    const measure = (element: Element, text: string, color: string) => {
      if (text.trim() === '' || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        return;
      const background = backgroundOf(element);
      const [light = 0, dark = 0] = [luminance(color), luminance(background)].sort((a, b) => b - a);
      const ratio = (light + 0.05) / (dark + 0.05);
      measured += 1;
      if (ratio < lowest) faint.push({ text: text.slice(0, 60), ratio, colors: `${color} on ${background}` });
    };
    for (const element of document.body.querySelectorAll('*')) {
      if (element.matches('script, style, option')) continue;
      const own = [...element.childNodes].filter((node) => node instanceof Text);
      measure(element, own.map(({ data }) => data).join(''), getComputedStyle(element).color);
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
        measure(element, element.value, getComputedStyle(element).color);
        measure(element, element.placeholder, getComputedStyle(element, '::placeholder').color);
      }
    }
    return { measured, faint };
  }, least);
}
