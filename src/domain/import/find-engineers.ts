import { nameKey, oneLine } from '../cells/name-key';
import { addressesIn } from '../engineers/addresses';
import type { KnownEngineer } from '../engineers/engineer-form';

/** Finds the engineer of a name or an e-mail address: also "Lovelace, Ada", and a first name that only one engineer has (M355). */
export function engineerFinder(
  engineers: readonly KnownEngineer[],
): (written: string) => KnownEngineer | null {
  const firstNames = new Map<string, KnownEngineer | null>();
  const known = new Map<string, KnownEngineer>();
  for (const one of engineers) {
    const [first = ''] = nameKey(one.name).split(' ');
    // A first name of two engineers is the name of neither.
    firstNames.set(first, firstNames.has(first) ? null : one);
    for (const address of addressesIn(one.email)) known.set(nameKey(address), one);
  }
  for (const one of engineers) known.set(nameKey(one.name), one);
  return (written) => {
    const key = nameKey(plainName(written));
    return key === '' ? null : (known.get(key) ?? firstNames.get(key) ?? null);
  };
}

/** Whom all rows of a tab are about: a known engineer in one of the titles, otherwise the name in the first of them; '' if there is none (M355). */
export function engineerOfTitles(titles: readonly string[], engineers: readonly KnownEngineer[]): string {
  const find = engineerFinder(engineers);
  const names = titles.map(nameInTitle).filter((name) => name !== '');
  const known = names.map(withoutYear).find((name) => find(name) !== null);
  return known ?? names.find((name) => !/\d/.test(name)) ?? '';
}

function withoutYear(name: string): string {
  return oneLine(name.replace(/(?<!\d)20\d\d(?!\d)/, ' '));
}

/** A name as people write it: "Lovelace, Ada" is Ada Lovelace, and spaces are single (M355). */
export function plainName(written: string): string {
  const [, last, first] = /^([^,@]+),([^,@]+)$/.exec(written) ?? [];
  return oneLine(last === undefined || first === undefined ? written : `${first} ${last}`);
}

/** The name in a title such as "1:1 with Ada Lovelace" or "Catatan 1:1 - Ada Lovelace"; '' if no name is left. */
export function nameInTitle(title: string): string {
  return plainName(
    title
      .replace(/\b(?:1 ?[:-] ?1s?|1on1s?|one[- ]on[- ]ones?)(?=\W|$)/gi, ' ')
      .replace(
        /(?<![\p{L}])(?:with|notes?|log|tracker|meetings?|for|engineer|name|nama|dengan|catatan|rapat|untuk|sheet\d*|lembar\d*)(?![\p{L}])/giu,
        ' ',
      )
      .replace(/(?:^|\s)[-–—:|·/()]+(?=\s|$)|^[-–—:|·/()\s]+|[-–—:|·/()\s]+$/g, ' '),
  );
}
