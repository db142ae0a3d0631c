import type { Frame } from 'playwright-core';

/** One text of which a part cannot be seen, and by how many pixels it sticks out. */
export interface CutOff {
  readonly text: string;
  readonly pixels: number;
}

/** Looks whether every text of a page lies inside it and inside all that clips it; what can be scrolled to upright is seen. */
export function measureCutOff(frame: Frame): Promise<{ measured: number; cutOff: CutOff[] }> {
  return frame.evaluate(() => {
    const cutOff: { text: string; pixels: number }[] = [];
    let measured = 0;
    const stickingOut = (box: DOMRect, element: Element): number => {
      let most = Math.max(-box.left, box.right - innerWidth);
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (overflowX === 'visible' || around === document.documentElement) continue;
        const edge = around.getBoundingClientRect();
        most = Math.max(most, edge.left - box.left, box.right - edge.right);
        const isScrolled = overflowY === 'auto' || overflowY === 'scroll';
        if (!isScrolled) most = Math.max(most, edge.top - box.top, box.bottom - edge.bottom);
      }
      return most;
    };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text !== null; text = walk.nextNode()) {
      const element = text.parentElement;
      const words = text.textContent?.trim() ?? '';
      if (
        words === '' ||
        element?.closest('script, style, select, textarea, datalist, .visually-hidden') !== null
      )
        continue;
      if (!element.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      measured += 1;
      const pixels = Math.max(...[...range.getClientRects()].map((box) => stickingOut(box, element)));
      if (pixels > 1) cutOff.push({ text: words.slice(0, 60), pixels });
    }
    return { measured, cutOff };
  });
}
