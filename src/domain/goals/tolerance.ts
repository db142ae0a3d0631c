/** Two figures that differ by less are equal: sums and quotients of fractions miss a bound such as 0.7 by a rounding error (S19). */
export const tolerance = 1e-9;

/** Weights that people type are rounded: three times 33.333333 add up to 100 all the same (S8). */
export const typingTolerance = 1e-6;
