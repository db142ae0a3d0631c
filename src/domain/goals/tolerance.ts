/** Two figures that differ by less are equal: sums and quotients of fractions miss a bound such as 0.7 by a rounding error (S19). */
export const tolerance = 1e-9;
