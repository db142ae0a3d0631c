/** A cell of a case: what a person could type, so that the same case can be put into a grid. */
export type CaseCell = number | string | boolean;
