import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Keeps as much room free below what has the focus as the bar is high, whatever is said in it. */
export function useScrollPadding(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = bar;
    if (current === null) return;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.scrollPaddingBottom = `${current.offsetHeight + 12}px`;
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [bar]);
}
