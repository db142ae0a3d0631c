import { withoutBlankEnd } from './source-table';

/**
 * Gives each row an ID that follows from its content alone, so that the same row has the same ID in every import (M360), also in
 * another tab (M483).
 */
export function rowIds(): (tab: string, kind: string, content: readonly string[]) => string {
  const times = new Map<string, number>();
  return (tab, kind, content) => {
    const text = JSON.stringify([kind, ...withoutBlankEnd(content)]);
    // Two equal rows of a tab are two rows: the second has the same ID as the second of the next import.
    const inTab = JSON.stringify([tab, text]);
    const before = times.get(inTab) ?? 0;
    times.set(inTab, before + 1);
    return `i-${hash(`${before} ${text}`)}`;
  };
}

/** The ID of an engineer that an import adds. */
export function engineerId(key: string): string {
  return `i-${hash(`engineer ${key}`)}`;
}

/** 53 bits of the text: among 10,000 rows, two have the same with a probability below one in a hundred million (cyrb53). */
function hash(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36).padStart(11, '0');
}
