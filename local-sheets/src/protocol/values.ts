/** A value as it is sent between a script and a cell: null is a blank, `instant` a date in milliseconds since 1970. */
export type CallValue = string | number | boolean | null | { readonly instant: number };
