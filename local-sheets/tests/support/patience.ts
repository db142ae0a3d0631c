/** Milliseconds for which a test waits for a state: a guard against hanging, so long that a busy machine does not reach it. */
export const patience = 60_000;
