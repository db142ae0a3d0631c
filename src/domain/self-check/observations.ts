/** What a check of the self-check observed, in plain JSON by what it tried, such as `"=1+1" is read back as`. */
export type Observations = Readonly<Record<string, Observed>>;

export type Observed = string | number | boolean | null;

/** `error` is why the check could not be made; a check has either this or `found`. */
export type CheckResult =
  | { readonly id: string; readonly found: Observations }
  | { readonly id: string; readonly error: string };
