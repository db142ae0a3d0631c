// Numbers as the report and the page write them; null is a dash.
export const count = (value: number) => value.toLocaleString('en-US');

export const percent = (share: number | null) => (share === null ? '–' : `${Math.round(share * 100)} %`);

/** Without a minus before zero. */
export const decimal = (value: number | null) =>
  value === null ? '–' : (Math.round(value * 10) / 10 + 0).toFixed(1);

export const minutes = (milliseconds: number) => `${(milliseconds / 60_000).toFixed(1)} min`;

export const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
