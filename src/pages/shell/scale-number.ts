import type { Scale } from '../../contract/report';

/** A number of a scale; a scale with negative numbers shows the sign of both sides. */
export function scaleNumber(number: number, { lowest }: { readonly lowest: Scale['lowest'] | null }): string {
  const sign = number < 0 ? '−' : number > 0 && lowest !== null && lowest < 0 ? '+' : '';
  return sign + Math.abs(number);
}
