/**
 * Figures that differ by less are equal: sums and quotients of fractions miss a bound such as 0.7 by a
 * rounding error (S19).
 */
export const tolerance = 1e-9;

/**
 * The relative tolerance for sums of typed weights, which are rounded: three times 33.333333 adds up to 100
 * (S8).
 */
export const typingTolerance = 1e-6;
